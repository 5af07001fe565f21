import type { ReactNode } from "react";
import { type FieldEntry, fieldGroups } from "~/app/components/editor/catalogue";
import { RecordFacts } from "~/app/components/editor/record-facts";
import { vagueByQuestion } from "~/app/components/editor/vague-in";
import { m } from "~/app/locales/messages/messages";
import type { ReviewView } from "~/app/services/listings/view-review";

type Beside = (entry: FieldEntry) => ReactNode;

/** The record, and beside each answer what a reviewer should notice. Without anything to show there is no such column. */
export function ReviewFacts({ review, beside }: { review: ReviewView; beside?: Beside }) {
  const { noun, answers, options } = review;
  const vague = vagueByQuestion(noun, answers);
  const isNoted = (entry: FieldEntry) => vague.has(entry.field) || beforeOf(review, entry) !== null;
  const noted = fieldGroups(noun).some((group) => group.fields.some(isNoted));
  const notes: Beside = (entry) =>
    (beside || isNoted(entry)) && (
      <div className="grid gap-1">
        <Changed before={beforeOf(review, entry)} />
        <Vague words={vague.get(entry.field) ?? []} />
        {beside?.(entry)}
      </div>
    );
  return (
    <RecordFacts
      noun={noun}
      answers={answers}
      options={options}
      beside={beside || noted ? notes : undefined}
    />
  );
}

/** What the question said the last time the record was handed in; null where it says the same. */
function beforeOf({ before, answers, options }: ReviewView, entry: FieldEntry): string | null {
  if (!before) return null;
  const said = entry.read(before, options).join("\n");
  return said === entry.read(answers, options).join("\n") ? null : said;
}

function Changed({ before }: { before: string | null }) {
  if (before === null) return null;
  return (
    <div className="rounded-lg border-l-4 border-brand bg-brand-wash p-3 text-sm">
      <p className="font-semibold">{m.review_changed()}</p>
      <p className="whitespace-pre-line">
        {m.editor_problem_line({ label: m.review_changed_before(), text: before || m.editor_nothing_said() })}
      </p>
    </div>
  );
}

/** Praise without a figure, as its author was told. */
function Vague({ words }: { words: string[] }) {
  if (words.length === 0) return null;
  return (
    <p className="rounded-lg border-l-4 border-warn bg-warn-wash p-3 text-sm">
      {m.review_vague({ words: words.join(m.list_separator()) })}
    </p>
  );
}
