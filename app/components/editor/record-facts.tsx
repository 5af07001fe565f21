import clsx from "clsx";
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

const PLAIN = "sm:grid-cols-[9rem_minmax(0,1fr)]";
/** What stands beside an answer comes below it on a narrow screen. */
const WITH_BESIDE =
  "border-b border-line pb-3 sm:grid-cols-[9rem_minmax(0,1fr)] lg:grid-cols-[9rem_minmax(0,1fr)_20rem] [&>dd:last-child]:sm:col-start-2 [&>dd:last-child]:lg:col-start-3";

/** A record question by question, as it reads; what was not said is said to be so. */
export function RecordFacts({ noun, answers, options, beside }: Props) {
  return (
    <div className={clsx("grid gap-10", beside ? "max-w-none" : "max-w-4xl")}>
      {fieldGroups(noun).map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}-title`} className="grid gap-4">
          <h2 id={`group-${group.id}-title`} className="border-b border-line pb-2 text-xl">
            {group.title}
          </h2>
          <dl className="grid gap-3">
            {group.fields.map((entry) => (
              <div
                key={entry.field}
                id={entry.field}
                className={clsx("grid items-baseline gap-x-6 gap-y-1", beside ? WITH_BESIDE : PLAIN)}
              >
                <dt className="text-ink-soft">{entry.label}</dt>
                <Answer lines={entry.read(answers, options)} />
                <Beside>{beside?.(entry)}</Beside>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Beside({ children }: { children: ReactNode }) {
  return children ? <dd>{children}</dd> : null;
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
