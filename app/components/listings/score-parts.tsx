import { m } from "~/app/locales/messages/messages";
import type { Part } from "./match-row";

/** The heaviest part fills the width; the others are as long as their weight. */
const LONGEST = 50;

/** One part's points on the track of what it could give. */
function PartBar({ part }: { part: Part }) {
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${LONGEST} 4`}
      preserveAspectRatio="none"
      className="h-2 min-w-0 flex-1 overflow-hidden"
    >
      <rect
        width={part.max}
        height="4"
        className="fill-sunken stroke-line-strong"
        vectorEffect="non-scaling-stroke"
      />
      <rect width={part.points} height="4" className="fill-brand" />
    </svg>
  );
}

/** The score as its named parts: a row each, its weight as the track, its points filled and in figures. */
export function ScoreParts({ score, parts }: { score: number; parts: Part[] }) {
  return (
    <table className="w-full text-sm leading-6">
      <caption className="sr-only">{m.match_parts_caption({ score: String(score) })}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{m.match_parts_column_part()}</th>
          <th scope="col">{m.match_parts_column_points()}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.label}>
            <th scope="row" className="w-20 pr-3 text-left font-normal text-ink-soft">
              {part.label}
            </th>
            <td>
              <span className="flex items-center gap-3">
                <PartBar part={part} />
                <span className="w-20 text-right whitespace-nowrap">
                  <span className="font-semibold">{part.points.toFixed(1)}</span>
                  <span className="text-ink-soft"> / {part.max}</span>
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
