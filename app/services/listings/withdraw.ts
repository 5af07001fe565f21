import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal, type Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { inTransaction } from "~/db/transaction";
import { loadFresh } from "./fresh";
import { type ActingMover, moveListing } from "./move";

/** Ends a public record before its time (撤回发布); the reason is kept with it. */
export async function withdrawListing(
  noun: ListingNoun,
  mover: ActingMover,
  reason: string,
): Promise<ListingRecord | Refusal> {
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, mover.permit.record.id);
    if (isRefusal(record)) return record;
    return moveListing(trx, record, { noun, action: "withdraw", mover, reason });
  });
}
