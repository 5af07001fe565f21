import { useEffect, useRef } from "react";
import type { FormState } from "~/app/domain/form-state";
import { m } from "~/app/locales/messages/messages";
import { goTo } from "./go-to";

/** What stands in the way, with links to the fields; takes the focus when it appears. */
export function ErrorSummary({ state }: { state: FormState | undefined | null }) {
  const box = useRef<HTMLDivElement>(null);
  const shown = Boolean(state && (state.message || state.problems.length > 0));
  useEffect(() => {
    if (shown && state) box.current?.focus();
  }, [shown, state]);
  if (!state || !shown) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="grid gap-2 rounded-lg border-2 border-bad bg-bad-wash p-4"
    >
      <h2 className="text-lg font-semibold">{state.message ?? m.problem_summary_title()}</h2>
      {state.problems.length > 0 && (
        <ul className="grid gap-1">
          {state.problems.map((problem) => (
            <li key={`${problem.field}-${problem.text}`}>
              <a href={problem.href} onClick={(event) => goTo(event.nativeEvent)} className="text-bad">
                {problem.text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
