import { m } from "~/app/locales/messages/messages";
import { Notice } from "../notice";
import { EmptyState } from "../page";
import { MatchItem, type MatchSlots } from "./match-item";
import type { Matches, MatchRow } from "./match-row";

export type { Matches } from "./match-row";

/** The nearest there are, even where none is close. */
const LEAST_IN_FULL = 3;
const LIST = "grid gap-3 print:block print:space-y-3";

/**
 * Ranked counterparts, the weaker ones folded away; each opens to the parts of its score and what they rest on.
 * What goes beside a match (bridges, feedback) is handed in as `slots`, so that this list knows nothing of it.
 */
export function MatchList<R extends MatchRow>({
  matches,
  slots = {},
}: {
  matches: Matches<R>;
  slots?: MatchSlots<R>;
}) {
  if (matches.down) return <Notice tone="warn" title={m.match_down()} />;
  if (matches.rows.length === 0 && matches.blocked.length === 0)
    return <EmptyState title={m.matches_none()} />;
  const { rows } = matches;
  const close = rows.findLastIndex(({ match }) => match.close) + 1;
  const full = Math.min(rows.length, Math.max(close, LEAST_IN_FULL));
  const items = (from: number, to: number) =>
    rows
      .slice(from, to)
      .map((row, at) => (
        <MatchItem
          key={row.card.no}
          row={row}
          rank={from + at + 1}
          next={rows[from + at + 1]}
          open={from + at === 0}
          slots={slots}
        />
      ));
  return (
    <div className="grid gap-4 print:block print:space-y-4">
      <p className="text-sm text-ink-soft">
        {m.matches_how()}
        <span className="ml-1 inline-block">{m.match_version({ version: matches.weightsVersion })}</span>
      </p>
      {rows.length > 0 && close === 0 && <p className="font-semibold">{m.match_none_close()}</p>}
      <ol className={LIST}>{items(0, full)}</ol>
      {full < rows.length && (
        <details>
          <summary className="min-h-11 content-center text-brand">
            {m.match_weaker({ count: String(rows.length - full) })}
          </summary>
          <ol start={full + 1} className={`mt-2 ${LIST}`}>
            {items(full, rows.length)}
          </ol>
        </details>
      )}
      {matches.blocked.length > 0 && (
        <>
          <h3 className="text-lg break-after-avoid">{m.match_blocked_title()}</h3>
          <ul className={LIST}>
            {matches.blocked.map((row) => (
              <MatchItem key={row.card.no} row={row} rank={null} open={false} slots={slots} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
