import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { instant } from "~/db/ids";
import { inTransaction } from "~/db/transaction";
import { loadFresh } from "./fresh";
import { publishingOrganisation } from "./may-publish";
import { type ActingMover, moveListing } from "./move";

/** Puts a paused record back on the open list. One whose last day has passed is renewed, not resumed. */
export async function resumeListing(noun: ListingNoun, mover: ActingMover): Promise<ListingRecord | Refusal> {
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, mover.permit.record.id);
    if (isRefusal(record)) return record;
    if (record.validUntil !== null && record.validUntil <= instant())
      return new Refusal("wrong_state", { state: "expired", action: "resume", party: mover.party });
    const organisation = await publishingOrganisation(trx, noun, record);
    if (isRefusal(organisation)) return organisation;
    return moveListing(trx, record, { noun, action: "resume", mover });
  });
}
