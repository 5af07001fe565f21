import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal, type Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import type { ReviewComment } from "~/db/queries/reviews";
import { inTransaction } from "~/db/transaction";
import { decide } from "./decide";
import { loadFresh } from "./fresh";

/** Ends a review for good (不予通过). The owner reads the reason. */
export async function rejectListing(
  noun: ListingNoun,
  permit: Authorized<ListingRecord, "review">,
  reason: string,
  comments: ReviewComment[] = [],
): Promise<ListingRecord | Refusal> {
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, permit.record.id);
    if (isRefusal(record)) return record;
    return decide(trx, noun, record, permit, { action: "reject", note: reason, comments, reason });
  });
}
