import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { entryOf } from "~/app/components/editor/catalogue";
import { momentText } from "~/app/components/format";
import { Notice } from "~/app/components/notice";
import { m } from "~/app/locales/messages/messages";
import type { ReviewView } from "~/app/services/listings/view-review";

/** Where the review stands: who has it, what publication still lacks, what stands in its way. */
export function Standing({ review }: { review: ReviewView }) {
  const missing = review.checklist
    .filter((item) => !item.done)
    .map((item) => entryOf(review.noun, item.field)?.label ?? item.field);
  const inReview = ["submitted", "under_review", "approved"].includes(review.state);
  return (
    <>
      {review.stateReason && (
        <Notice tone="warn" title={m.editor_state_reason({ reason: review.stateReason })} />
      )}
      {review.holder && !review.holder.mine && <Held holder={review.holder} />}
      {inReview && review.organisation && review.organisation.status !== "verified" && (
        <Notice tone="warn" title={m.review_unverified()} />
      )}
      {inReview && missing.length > 0 && (
        <Notice tone="warn" title={m.review_missing({ fields: missing.join(m.list_separator()) })} />
      )}
      {inReview && missing.length === 0 && <Notice tone="good" title={m.review_complete()} />}
      {review.actions.includes("take") && <Take />}
    </>
  );
}

function Held({ holder }: { holder: NonNullable<ReviewView["holder"]> }) {
  return (
    <Notice title={m.review_holder({ name: holder.name, at: momentText(holder.since) })}>
      <Form method="post">
        <Button type="submit" look="secondary" name="intent" value="take_over">
          {m.review_take_over()}
        </Button>
      </Form>
    </Notice>
  );
}

function Take() {
  return (
    <Form method="post" className="flex flex-wrap items-center gap-3">
      <Button type="submit" name="intent" value="take">
        {m.review_take()}
      </Button>
      <span className="text-sm text-ink-soft">{m.review_take_text()}</span>
    </Form>
  );
}
