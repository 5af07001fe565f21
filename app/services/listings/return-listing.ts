import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import type { ReviewComment } from "~/db/queries/reviews";
import { inTransaction } from "~/db/transaction";
import { decide } from "./decide";
import { loadFresh } from "./fresh";

/** Sends a record back (退回) with at least one comment, each beside the field it is about. */
export async function returnListing(
  noun: ListingNoun,
  permit: Authorized<ListingRecord, "review">,
  comments: ReviewComment[],
  note = "",
): Promise<ListingRecord | Refusal> {
  const said = comments.filter((comment) => comment.text.trim() !== "");
  if (said.length === 0) return new Refusal("comment_required");
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, permit.record.id);
    if (isRefusal(record)) return record;
    return decide(trx, noun, record, permit, { action: "return", note, comments: said });
  });
}
