import { Link } from "@remix-run/react";
import { Tag } from "~/app/components/badge";
import { dayText } from "~/app/components/format";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { QueueLine } from "~/app/services/listings/view-queue";

/** Records of one queue: what, whose, since when, and who has it. */
export function QueueList({ lines }: { lines: QueueLine[] }) {
  return (
    <ul className="grid">
      {lines.map((line) => (
        <li key={line.id} className="grid gap-1 border-b border-line py-4">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Tag>{line.noun === "scenario" ? m.noun_scenario() : m.noun_achievement()}</Tag>
            <span className="text-sm text-ink-soft">{line.no}</span>
            {line.holder && (
              <span className="text-sm text-brand-strong">
                {line.holder.mine ? m.review_held_by_you() : m.review_held_by({ name: line.holder.name })}
              </span>
            )}
          </div>
          <Link to={paths.reviewListing(line.noun, line.id)} className="text-lg font-semibold">
            {line.title || m.my_listings_untitled()}
          </Link>
          <p className="text-sm text-ink-soft">
            {line.organisationName ?? m.review_unit_unknown()} ·{" "}
            {m.my_listings_updated({ date: dayText(line.updatedAt) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
