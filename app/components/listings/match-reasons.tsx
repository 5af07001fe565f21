import { m } from "~/app/locales/messages/messages";
import { IndicatorComparison } from "./indicator-comparison";
import type { Match } from "./match-row";

/** Where the indicators stand among the parts. */
const INDICATORS = 3;

/** Part by part what a score rests on; the indicators last, requirement by requirement. */
export function MatchReasons({ match }: { match: Match }) {
  return (
    <div className="grid gap-4 pt-1">
      <dl className="grid gap-x-8 gap-y-3 @xl:grid-cols-2 @4xl:grid-cols-3">
        {match.parts.map((part) => (
          <div key={part.label} className="grid content-start gap-0.5">
            <dt className="font-medium">
              {part.label}{" "}
              <span className="text-sm font-normal text-ink-soft">
                {m.match_part_points({ points: part.points.toFixed(1), max: String(part.max) })}
              </span>
            </dt>
            <dd className="text-sm text-ink-soft">
              <ul>
                {part.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {match.indicators.length > 0 && (
        <IndicatorComparison caption={match.parts[INDICATORS]?.label ?? ""} rows={match.indicators} />
      )}
    </div>
  );
}
