import clsx from "clsx";
import { Check } from "lucide-react";
import type { ImportStep } from "~/app/domain/import-stage";
import { m } from "~/app/locales/messages/messages";

const STEPS = [
  ["file", m.imports_step_file],
  ["columns", m.imports_step_columns],
  ["preview", m.imports_step_preview],
  ["result", m.imports_step_result],
] as const;

/** Where an import stands between the file and its result. */
export function Steps({ at, done }: { at: ImportStep | "file"; done: boolean }) {
  const here = STEPS.findIndex(([step]) => step === at);
  return (
    <ol
      aria-label={m.imports_steps()}
      className="flex flex-wrap gap-x-3 gap-y-2 text-sm sm:gap-x-6 sm:text-base"
    >
      {STEPS.map(([step, text], index) => {
        const passed = index < here || (done && index === here);
        return (
          <li
            key={step}
            aria-current={index === here ? "step" : undefined}
            className={clsx(
              "inline-flex items-center gap-1.5",
              index === here ? "font-semibold text-ink" : "text-ink-soft",
            )}
          >
            <span
              aria-hidden
              className={clsx(
                "inline-flex size-6 items-center justify-center rounded-full border text-sm tabular-nums",
                index === here ? "border-brand bg-brand text-on-brand" : "border-line-strong",
              )}
            >
              {passed ? <Check className="size-4" /> : index + 1}
            </span>
            {text()}
            {passed && <span className="sr-only">{m.imports_step_passed()}</span>}
          </li>
        );
      })}
    </ol>
  );
}
