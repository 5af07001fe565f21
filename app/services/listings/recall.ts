import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal, type Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { inTransaction } from "~/db/transaction";
import { loadFresh } from "./fresh";
import { moveListing } from "./move";

/** Takes a submitted record back (撤回) as long as no operator has begun to review it. */
export async function recallListing(
  noun: ListingNoun,
  permit: Authorized<ListingRecord, "edit">,
): Promise<ListingRecord | Refusal> {
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, permit.record.id);
    if (isRefusal(record)) return record;
    return moveListing(trx, record, { noun, action: "recall", mover: { party: "owner", permit } });
  });
}
