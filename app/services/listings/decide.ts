import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { instant } from "~/db/ids";
import { findOpenReview } from "~/db/queries/open-reviews";
import { decideReview, type ReviewComment } from "~/db/queries/reviews";
import type { Trx } from "~/db/transaction";
import { moveListing } from "./move";

export type Decision = {
  action: "return" | "approve" | "reject";
  note: string;
  comments: ReviewComment[];
  reason?: string;
};

const OUTCOME = { return: "returned", approve: "approved", reject: "rejected" } as const;

/** Closes the open review with a decision and moves the record. Only the operator who holds the review decides. */
export async function decide(
  trx: Trx,
  noun: ListingNoun,
  record: ListingRecord,
  permit: Authorized<ListingRecord, "review">,
  decision: Decision,
): Promise<ListingRecord | Refusal> {
  const open = await findOpenReview(trx, noun, record.id);
  if (open && open.reviewerId !== permit.by.personId)
    return new Refusal("review_taken", { name: open.reviewerName });
  const mover = { party: "operator", permit } as const;
  const moved = await moveListing(trx, record, {
    noun,
    action: decision.action,
    mover,
    reason: decision.reason,
    remarks: decision.comments.length,
  });
  if (isRefusal(moved)) return moved;
  const { note, comments } = decision;
  await decideReview(trx, noun, record.id, {
    decision: OUTCOME[decision.action],
    note,
    comments,
    at: instant(),
  });
  return moved;
}
