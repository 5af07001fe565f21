import type { FormOption } from "~/app/domain/listing-form/options";
import { useAnswers } from "./context";

/** Boxes to tick inside a question that has its heading already. */
export function Ticks({ name, options }: { name: string; options: FormOption[] }) {
  const chosen = useAnswers(name);
  return (
    <ul className="grid gap-x-6 sm:grid-cols-2">
      {options.map((option) => (
        <li key={option.value}>
          <label className="flex min-h-11 items-center gap-2 py-1 leading-snug">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              className="size-5 shrink-0 accent-brand"
            />
            <span>{option.label}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
