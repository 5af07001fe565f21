import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import type { FieldEntry } from "~/app/components/editor/catalogue";
import { TextareaField } from "~/app/components/field";
import { Section } from "~/app/components/page";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import { m } from "~/app/locales/messages/messages";
import type { ReviewView } from "~/app/services/listings/view-review";
import { ReviewFacts } from "./review-facts";
import { ReviewFiles } from "./review-files";
import { Publish, StandingActions } from "./standing-actions";

type Props = { review: ReviewView; state: FormState | undefined };

/** The record as it reads, a folded comment box at each question, and the decision below: one form. */
export function DecisionForm({ review, state }: Props) {
  const deciding = review.actions.includes("approve") && (review.holder?.mine ?? true);
  if (!deciding)
    return (
      <>
        {review.actions.includes("publish") && <Publish />}
        <ReviewFacts review={review} />
        <ReviewFiles files={review.files} />
        <StandingActions review={review} />
      </>
    );
  return (
    <Form method="post" noValidate className="grid gap-10">
      <ReviewFacts review={review} beside={(entry) => <CommentBox entry={entry} state={state} />} />
      <ReviewFiles files={review.files} />
      <Decision state={state} />
      <Verdicts />
    </Form>
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
        <details
          className="max-w-xl rounded-lg border border-line bg-surface px-4"
          open={answerOf(state, "intent") === "reject"}
        >
          <summary className="min-h-11 content-center py-2">
            {m.review_reject()} <span className="ml-1 text-sm text-ink-soft">{m.review_reject_text()}</span>
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

/** The verdicts stay in reach however long the record is. */
function Verdicts() {
  return (
    <div className="no-print sticky bottom-0 -mx-4 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-4 py-3 sm:mx-0 sm:px-0">
      <Button type="submit" name="intent" value="return" look="secondary">
        {m.review_return()}
      </Button>
      <Button type="submit" name="intent" value="approve" look="secondary">
        {m.review_approve()}
      </Button>
      <Button type="submit" name="intent" value="approve_and_publish">
        {m.review_approve_and_publish()}
      </Button>
      <a href="#decision" className="inline-flex min-h-11 items-center">
        {m.review_note_or_reject()}
      </a>
    </div>
  );
}
