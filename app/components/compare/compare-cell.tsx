import clsx from "clsx";
import { m } from "~/app/locales/messages/messages";
import { Badge } from "../badge";
import { IndicatorStateBadge } from "../listings/indicator-comparison";
import { MaturityBar } from "../listings/maturity-bar";
import { placed } from "../listings/segments";
import { writtenIn } from "../written-in";
import type { Cell, CellState, TrlWindow } from "./comparison";

function StateBadge({ state }: { state: CellState }) {
  switch (state) {
    case "yes":
      return (
        <Badge tone="good" shape="done">
          {m.match_state_yes()}
        </Badge>
      );
    case "no":
      return <Badge shape="stopped">{m.match_state_no()}</Badge>;
    case "open":
      return (
        <Badge tone="good" shape="active">
          {m.compare_open()}
        </Badge>
      );
    case "blocked":
      return (
        <Badge tone="bad" shape="stopped">
          {m.compare_blocked()}
        </Badge>
      );
    default:
      return <IndicatorStateBadge state={state} />;
  }
}

/** What one achievement says to one requirement. */
export function CompareCell({ cell, window }: { cell: Cell; window: TrlWindow }) {
  const { lines, notes, state, level, best } = cell;
  if (lines.length + notes.length === 0 && state === null && level === null)
    return <span className="text-ink-soft">{m.compare_not_said()}</span>;
  return (
    <div className="grid justify-items-start gap-1">
      {state && <StateBadge state={state} />}
      {level !== null && <MaturityBar window={window} level={level} small />}
      {placed(lines, (line) => line.length).map(({ piece, at }) => (
        <span key={at} lang={writtenIn(piece)} className={clsx(best && "font-bold text-brand-strong")}>
          {piece}
          {best && <span className="ml-2 text-sm font-normal">{m.compare_highest()}</span>}
        </span>
      ))}
      {placed(notes, (note) => note.length).map(({ piece, at }) => (
        <span key={at} lang={writtenIn(piece)} className="text-sm text-ink-soft">
          {piece}
        </span>
      ))}
    </div>
  );
}
