import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/app/components/button";
import type { FieldEntry } from "~/app/components/editor/catalogue";
import { RecordFacts } from "~/app/components/editor/record-facts";
import { TextareaField } from "~/app/components/field";
import { Section } from "~/app/components/page";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import { m } from "~/app/locales/messages/messages";
import type { ReviewView } from "~/app/services/listings/view-review";
import { Publish, StandingActions } from "./standing-actions";

type Props = { review: ReviewView; state: FormState | undefined };

/** The record as it reads, a folded comment box at each question, and the decision below: one form. */
export function DecisionForm({ review, state }: Props) {
  const deciding = review.actions.includes("approve") && (review.holder?.mine ?? true);
  if (!deciding)
    return (
      <>
        {review.actions.includes("publish") && <Publish />}
        <Facts review={review} />
        <StandingActions review={review} />
      </>
    );
  return (
    <Form method="post" noValidate className="grid gap-10">
      <Facts review={review} beside={(entry) => <CommentBox entry={entry} state={state} />} />
      <Decision state={state} />
    </Form>
  );
}

function Facts({ review, beside }: { review: ReviewView; beside?: (entry: FieldEntry) => ReactNode }) {
  return (
    <RecordFacts
      noun={review.noun}
      answers={review.answers}
      options={review.options}
      beside={(entry) => (
        <div className="grid gap-1">
          <Changed review={review} entry={entry} />
          {beside?.(entry)}
        </div>
      )}
    />
  );
}

/** What the same question said the last time the record was handed in, where it differs. */
function Changed({ review, entry }: { review: ReviewView; entry: FieldEntry }) {
  if (!review.before) return null;
  const before = entry.read(review.before, review.options).join("\n");
  if (before === entry.read(review.answers, review.options).join("\n")) return null;
  return (
    <div className="rounded-lg border-l-4 border-brand bg-brand-wash p-3 text-sm">
      <p className="font-semibold">{m.review_changed()}</p>
      <p className="whitespace-pre-line">
        {m.editor_problem_line({ label: m.review_changed_before(), text: before || m.editor_nothing_said() })}
      </p>
    </div>
  );
}

function CommentBox({ entry, state }: { entry: FieldEntry; state: FormState | undefined }) {
  const name = `comment.${entry.field}`;
  const answer = answerOf(state, name);
  return (
    <details open={answer !== ""} className="no-print">
      <summary className="min-h-11 content-center text-sm text-brand">
        {m.review_comment_on({ field: entry.label })}
      </summary>
      <div className="max-w-xl pb-2">
        <TextareaField
          name={name}
          label={m.review_comment_label()}
          rows={2}
          defaultValue={answer}
          error={problemOf(state, name)}
        />
      </div>
    </details>
  );
}

function Decision({ state }: { state: FormState | undefined }) {
  return (
    <div className="no-print">
      <Section id="decision" title={m.review_decide()}>
        <div className="max-w-xl">
          <TextareaField
            name="note"
            label={m.review_note()}
            hint={m.review_note_hint()}
            optional
            rows={2}
            defaultValue={answerOf(state, "note")}
            error={problemOf(state, "note")}
          />
        </div>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" name="intent" value="return" look="secondary">
            {m.review_return()}
          </Button>
          <Button type="submit" name="intent" value="approve" look="secondary">
            {m.review_approve()}
          </Button>
          <Button type="submit" name="intent" value="approve_and_publish">
            {m.review_approve_and_publish()}
          </Button>
        </div>
        <details
          className="max-w-xl rounded-lg border border-line bg-surface px-4"
          open={answerOf(state, "intent") === "reject"}
        >
          <summary className="min-h-11 content-center">
            {m.review_reject()} <span className="text-sm text-ink-soft">{m.review_reject_text()}</span>
          </summary>
          <div className="grid justify-items-start gap-3 pb-4">
            <div className="w-full">
              <TextareaField
                name="reason"
                label={m.review_reject_reason()}
                rows={2}
                defaultValue={answerOf(state, "reason")}
                error={problemOf(state, "reason")}
              />
            </div>
            <Button type="submit" name="intent" value="reject" look="danger">
              {m.review_reject()}
            </Button>
          </div>
        </details>
      </Section>
    </div>
  );
}
