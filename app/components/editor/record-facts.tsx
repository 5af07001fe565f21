import type { ReactNode } from "react";
import type { Answers } from "~/app/domain/form-state";
import type { FormOptions } from "~/app/domain/listing-form/options";
import type { ListingNoun } from "~/app/domain/listing-number";
import { m } from "~/app/locales/messages/messages";
import { writtenIn } from "../written-in";
import { type FieldEntry, fieldGroups } from "./catalogue";

type Props = {
  noun: ListingNoun;
  answers: Answers;
  options: FormOptions;
  /** Something to show under a question: a reviewer's box, say. */
  beside?: (entry: FieldEntry) => ReactNode;
};

/** A record question by question, as it reads; what was not said is said to be so. */
export function RecordFacts({ noun, answers, options, beside }: Props) {
  return (
    <div className="grid max-w-3xl gap-10">
      {fieldGroups(noun).map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}-title`} className="grid gap-4">
          <h2 id={`group-${group.id}-title`} className="border-b border-line pb-2 text-xl">
            {group.title}
          </h2>
          <dl className="grid gap-5">
            {group.fields.map((entry) => (
              <div key={entry.field} id={entry.field} className="grid gap-1">
                <dt className="text-sm text-ink-soft">{entry.label}</dt>
                <Answer lines={entry.read(answers, options)} />
                {beside && <dd>{beside(entry)}</dd>}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Answer({ lines }: { lines: string[] }) {
  if (lines.length === 0) return <dd className="text-ink-soft">{m.not_said()}</dd>;
  if (lines.length === 1)
    return (
      <dd lang={writtenIn(lines[0] ?? "")} className="whitespace-pre-line">
        {lines[0]}
      </dd>
    );
  return (
    <dd>
      <ul className="grid gap-1">
        {lines.map((line, position) => {
          const key = `${position}-${line}`;
          return (
            <li key={key} lang={writtenIn(line)}>
              {line}
            </li>
          );
        })}
      </ul>
    </dd>
  );
}
