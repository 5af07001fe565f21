import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { instant } from "~/db/ids";
import { findOpenReview } from "~/db/queries/open-reviews";
import { insertReview } from "~/db/queries/reviews";
import { inTransaction } from "~/db/transaction";
import { loadFresh } from "./fresh";
import { moveListing } from "./move";

/** Begins a review (领取审核). A record has one open review: a second operator is told who has it. */
export async function takeForReview(
  noun: ListingNoun,
  permit: Authorized<ListingRecord, "review">,
): Promise<ListingRecord | Refusal> {
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, permit.record.id);
    if (isRefusal(record)) return record;
    const open = await findOpenReview(trx, noun, record.id);
    if (open) return new Refusal("review_taken", { name: open.reviewerName });
    const taken = await moveListing(trx, record, {
      noun,
      action: "take",
      mover: { party: "operator", permit },
    });
    if (isRefusal(taken)) return taken;
    await insertReview(trx, noun, record.id, permit.by.personId, instant());
    return taken;
  });
}
