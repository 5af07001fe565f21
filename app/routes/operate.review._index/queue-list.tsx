import { Link } from "@remix-run/react";
import { Tag } from "~/app/components/badge";
import { dayText } from "~/app/components/format";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { QueueLine } from "~/app/services/listings/view-queue";
import { tickValue } from "./read-ticked";

/** Records of one queue: what, whose, since when, and who has it. */
export function QueueList({ lines, tickable }: { lines: QueueLine[]; tickable?: boolean }) {
  return (
    <ul className="grid">
      {lines.map((line) => (
        <li key={line.id} className="flex gap-x-2 border-b border-line py-4">
          {tickable && <Tick line={line} />}
          <Line line={line} />
        </li>
      ))}
    </ul>
  );
}

function Tick({ line }: { line: QueueLine }) {
  return (
    <label className="-mt-2 -ml-3 grid size-11 shrink-0 place-items-center">
      <input type="checkbox" name="take[]" value={tickValue(line)} className="size-5 accent-brand" />
      <span className="sr-only">{m.review_take_this({ title: line.title || m.my_listings_untitled() })}</span>
    </label>
  );
}

function Line({ line }: { line: QueueLine }) {
  return (
    <div className="grid min-w-0 flex-1 gap-1">
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
    </div>
  );
}
