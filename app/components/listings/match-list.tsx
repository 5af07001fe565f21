import { m } from "~/app/locales/messages/messages";
import { Notice } from "../notice";
import { EmptyState } from "../page";
import { MatchItem, type MatchSlots } from "./match-item";
import type { Matches, MatchRow } from "./match-row";

export type { Matches } from "./match-row";

/**
 * Ranked counterparts; each opens to the parts of its score and what they rest on. What goes beside a match
 * (bridges, feedback) is handed in as `slots`, so that this list knows nothing of it.
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
  return (
    <div className="grid gap-4 print:block print:space-y-4">
      <p className="text-sm text-ink-soft">
        {m.matches_how()}
        <span className="ml-1 inline-block">{m.match_version({ version: matches.weightsVersion })}</span>
      </p>
      <ol className="grid gap-3 print:block print:space-y-3">
        {matches.rows.map((row, position) => (
          <MatchItem
            key={row.card.no}
            row={row}
            rank={position + 1}
            next={matches.rows[position + 1]}
            open={position === 0}
            slots={slots}
          />
        ))}
      </ol>
      {matches.blocked.length > 0 && (
        <>
          <h3 className="text-lg break-after-avoid">{m.match_blocked_title()}</h3>
          <ul className="grid gap-3 print:block print:space-y-3">
            {matches.blocked.map((row) => (
              <MatchItem key={row.card.no} row={row} rank={null} open={false} slots={slots} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
