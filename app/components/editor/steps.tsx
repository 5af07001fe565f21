import { Circle, CircleCheck, CircleDashed } from "lucide-react";
import { fieldId } from "~/app/domain/form-state";
import type { ListingNoun } from "~/app/domain/listing-number";
import { m } from "~/app/locales/messages/messages";
import { entryOf } from "./catalogue";
import type { GroupProgress } from "./progress";

/** The groups of questions as steps: each a link, under it what it still lacks, each a link to its question. */
export function Steps({ noun, groups }: { noun: ListingNoun; groups: GroupProgress[] }) {
  return (
    <nav aria-label={m.editor_contents()}>
      <ol className="grid gap-x-6 sm:grid-cols-2 xl:grid-cols-1">
        {groups.map((group) => (
          <li key={group.id} className="pb-1">
            <a
              href={`#group-${group.id}`}
              className="flex min-h-11 items-center gap-2 text-ink no-underline hover:underline xl:min-h-9"
            >
              <StepIcon group={group} />
              <span className="flex min-w-0 flex-wrap items-baseline gap-x-2 break-normal">
                {group.title}
                {group.remarks > 0 && (
                  <span className="shrink-0 text-sm whitespace-nowrap text-warn">
                    {m.editor_left_remarks({ count: String(group.remarks) })}
                  </span>
                )}
              </span>
            </a>
            <Lacking noun={noun} fields={group.toSubmit} when={m.editor_steps_submit()} pressing />
            <Lacking noun={noun} fields={group.toPublish} when={m.editor_steps_publish()} />
          </li>
        ))}
        <li>
          <a
            href="#files"
            className="flex min-h-11 items-center gap-2 pl-6 text-ink no-underline hover:underline xl:min-h-9"
          >
            {m.files_title()}
          </a>
        </li>
      </ol>
    </nav>
  );
}

function StepIcon({ group }: { group: GroupProgress }) {
  if (group.toSubmit.length > 0) return <Circle aria-hidden className="size-4 shrink-0 text-warn" />;
  if (group.toPublish.length > 0)
    return <CircleDashed aria-hidden className="size-4 shrink-0 text-ink-soft" />;
  return <CircleCheck aria-hidden className="size-4 shrink-0 text-good" />;
}

function Lacking({
  noun,
  fields,
  when,
  pressing,
}: {
  noun: ListingNoun;
  fields: string[];
  when: string;
  pressing?: boolean;
}) {
  if (fields.length === 0) return null;
  return (
    <div className="flex items-baseline gap-x-2 pl-6 text-sm">
      <span className={pressing ? "shrink-0 text-warn" : "shrink-0 text-ink-soft"}>{when}</span>
      <ul className="flex min-w-0 flex-wrap gap-x-3">
        {fields.map((field) => (
          <li key={field}>
            <a
              href={`#${fieldId(field)}`}
              className="inline-flex min-h-11 min-w-11 items-center py-0.5 xl:min-h-0"
            >
              {entryOf(noun, field)?.label ?? field}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One line about the whole: what submission waits for. */
export function stepsText(groups: GroupProgress[]): string {
  const left = groups.reduce((sum, group) => sum + group.toSubmit.length, 0);
  return left > 0 ? m.editor_left_submit({ count: String(left) }) : m.editor_checklist_ready();
}
