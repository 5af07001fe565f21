import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal, type Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { inTransaction } from "~/db/transaction";
import { loadFresh } from "./fresh";
import { moveListing } from "./move";

/** Takes a withdrawn record up again as a draft. It leaves the public pages and goes through review once more. */
export async function reviseListing(
  noun: ListingNoun,
  permit: Authorized<ListingRecord, "edit">,
): Promise<ListingRecord | Refusal> {
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, permit.record.id);
    if (isRefusal(record)) return record;
    return moveListing(trx, record, { noun, action: "revise", mover: { party: "owner", permit } });
  });
}
