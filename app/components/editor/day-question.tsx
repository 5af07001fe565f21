import { CalendarDays } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { TextField } from "~/app/components/field";
import { dayText } from "~/app/components/format";
import { fieldId } from "~/app/domain/form-state";
import { type Edge, readLooseDay } from "~/app/domain/loose-day";
import { m } from "~/app/locales/messages/messages";
import { useAnswer, useEditor } from "./context";
import { Remarks } from "./remarks";

type Props = { name: string; label: string; hint?: ReactNode; optional?: boolean; edge?: Edge };

/** A day as people write it, read back while it is typed; where scripts run, a calendar is at hand. */
export function DayQuestion({ name, edge = "last", ...rest }: Props) {
  const { problems } = useEditor();
  const answer = useAnswer(name);
  const [typed, setTyped] = useState(answer);
  const day = readLooseDay(typed, edge);
  return (
    <div className="grid content-start gap-2">
      <div onInput={(event) => event.target instanceof HTMLInputElement && setTyped(event.target.value)}>
        <TextField
          name={name}
          defaultValue={answer}
          error={problems[name]}
          placeholder="2027-06-30"
          autoComplete="off"
          className="max-w-md"
          {...rest}
        />
      </div>
      <div className="flex min-h-6 flex-wrap items-center gap-x-4">
        <Calendar name={name} day={day} />
        <Reading typed={typed} day={day} />
      </div>
      <Remarks field={name} />
    </div>
  );
}

function Reading({ typed, day }: { typed: string; day: string | null }) {
  if (typed.trim() === "") return null;
  if (day === null)
    return (
      <p role="status" className="text-sm text-warn">
        {m.day_unread()}
      </p>
    );
  return (
    <p role="status" className="text-sm text-ink-soft">
      {m.day_reads({ day: dayText(day) })}
    </p>
  );
}

/** Opens the browser's own calendar; what is picked there is written into the field as if it had been typed. */
function Calendar({ name, day }: { name: string; day: string | null }) {
  const picker = useRef<HTMLInputElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(picker.current !== null && "showPicker" in HTMLInputElement.prototype), []);
  const pick = () => {
    const field = document.getElementById(fieldId(name));
    if (!(field instanceof HTMLInputElement) || !picker.current?.value) return;
    field.value = picker.current.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return (
    <span className="no-print relative">
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        onChange={pick}
        className="pointer-events-none absolute bottom-0 left-0 size-px opacity-0"
      />
      {ready && (
        <button
          type="button"
          onClick={() => {
            if (!picker.current) return;
            picker.current.value = day ?? "";
            picker.current.showPicker();
          }}
          className="inline-flex min-h-11 items-center gap-2 rounded-lg text-sm text-brand underline underline-offset-4"
        >
          <CalendarDays aria-hidden className="size-4" />
          {m.day_pick()}
        </button>
      )}
    </span>
  );
}
