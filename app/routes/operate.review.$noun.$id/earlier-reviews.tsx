import { entryOf } from "~/app/components/editor/catalogue";
import { momentText } from "~/app/components/format";
import { Section } from "~/app/components/page";
import type { ListingNoun } from "~/app/domain/listing-number";
import { m } from "~/app/locales/messages/messages";
import type { ReviewView } from "~/app/services/listings/view-review";

const DECISIONS = {
  returned: m.review_decision_returned,
  approved: m.review_decision_approved,
  rejected: m.review_decision_rejected,
};

/** What was said about the record before, latest first. */
export function EarlierReviews({ noun, reviews }: { noun: ListingNoun; reviews: ReviewView["reviews"] }) {
  if (reviews.length === 0) return null;
  return (
    <Section id="earlier" title={m.review_previous()}>
      <ol className="grid gap-4">
        {reviews.map((review) => (
          <li key={review.id} className="grid gap-1 border-l-2 border-line pl-3">
            <p>
              <strong>{review.decision ? DECISIONS[review.decision]() : ""}</strong>{" "}
              <span className="text-ink-soft">
                {m.review_by({
                  name: review.reviewerName,
                  at: momentText(review.decidedAt ?? review.startedAt),
                })}
              </span>
            </p>
            {review.note && <p className="whitespace-pre-line">{review.note}</p>}
            {review.comments.length > 0 && (
              <ul className="grid gap-1">
                {review.comments.map((comment) => (
                  <li key={`${comment.field}-${comment.text}`}>
                    {m.editor_problem_line({
                      label: entryOf(noun, comment.field)?.label ?? comment.field,
                      text: comment.text,
                    })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
