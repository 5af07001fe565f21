import { CalendarDays } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { dayText } from "~/app/components/format";
import { fieldId } from "~/app/domain/form-state";
import { type Edge, readLooseDay } from "~/app/domain/loose-day";
import { m } from "~/app/locales/messages/messages";
import { ReadBack, type ReadBackProps, ReadBackQuestion } from "./read-back";

/** A day as people write it, read back while it is typed; where scripts run, a calendar is at hand. */
export function DayQuestion({ edge = "last", ...props }: ReadBackProps & { edge?: Edge }) {
  return (
    <ReadBackQuestion placeholder="2027-06-30" {...props}>
      {(typed) => {
        const day = readLooseDay(typed, edge);
        return (
          <div className="flex min-h-6 flex-wrap items-center gap-x-4">
            <Calendar name={props.name} day={day} />
            <Reading typed={typed} day={day} />
          </div>
        );
      }}
    </ReadBackQuestion>
  );
}

function Reading({ typed, day }: { typed: string; day: string | null }) {
  if (typed.trim() === "") return null;
  if (day === null) return <ReadBack isProblem>{m.day_unread()}</ReadBack>;
  return <ReadBack>{m.day_reads({ day: dayText(day) })}</ReadBack>;
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
