import { Circle, CircleCheck } from "lucide-react";
import { fieldId } from "~/app/domain/form-state";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { ChecklistItem } from "~/app/domain/readiness";
import { m } from "~/app/locales/messages/messages";
import { entryOf } from "./catalogue";

/** What is still needed, to submit and to publish, each line a link to its question. */
export function Checklist({ noun, items }: { noun: ListingNoun; items: ChecklistItem[] }) {
  const first = items.filter((item) => item.when === "submit");
  const later = items.filter((item) => item.when === "publish");
  return (
    <div className="grid gap-4">
      {first.every((item) => item.done) && <p className="text-sm text-good">{m.editor_checklist_ready()}</p>}
      <Part title={m.editor_checklist_submit()} noun={noun} items={first} />
      <Part title={m.editor_checklist_publish()} noun={noun} items={later} />
    </div>
  );
}

function Part({ title, noun, items }: { title: string; noun: ListingNoun; items: ChecklistItem[] }) {
  const done = items.filter((item) => item.done).length;
  return (
    <div className="grid gap-1">
      <h3 className="flex flex-wrap items-baseline justify-between gap-2 text-base">
        {title}
        <span className="text-sm font-normal text-ink-soft">
          {m.editor_checklist_done({ done: String(done), total: String(items.length) })}
        </span>
      </h3>
      <ul className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-1">
        {items.map((item) => (
          <Line key={item.field} noun={noun} item={item} />
        ))}
      </ul>
    </div>
  );
}

function Line({ noun, item }: { noun: ListingNoun; item: ChecklistItem }) {
  const Icon = item.done ? CircleCheck : Circle;
  return (
    <li>
      <a
        href={`#${fieldId(item.field)}`}
        className="flex min-h-9 items-center gap-2 text-ink no-underline hover:underline"
      >
        <Icon aria-hidden className={item.done ? "size-4 shrink-0 text-good" : "size-4 shrink-0 text-warn"} />
        <span className={item.done ? "text-ink-soft" : undefined}>
          {entryOf(noun, item.field)?.label ?? item.field}
        </span>
        <span className="sr-only">{item.done ? m.editor_item_done() : m.editor_item_open()}</span>
      </a>
    </li>
  );
}
