import { daysAfter } from "~/app/domain/calendar";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRenewable, LISTING_VALID_DAYS } from "~/app/domain/listing-state";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { instant } from "~/db/ids";
import { inTransaction } from "~/db/transaction";
import { loadFresh } from "./fresh";
import { publishingOrganisation } from "./may-publish";
import { type ActingMover, moveListing } from "./move";

/**
 * Publishes an expired record, or one in its last days, for another term; whoever does it confirms that it still holds.
 */
export async function renewListing(noun: ListingNoun, mover: ActingMover): Promise<ListingRecord | Refusal> {
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, mover.permit.record.id);
    if (isRefusal(record)) return record;
    const now = instant();
    if (record.state === "published" && !isRenewable(record.state, record.validUntil, now))
      return new Refusal("wrong_state", { state: record.state, action: "renew", party: mover.party });
    const organisation = await publishingOrganisation(trx, noun, record);
    if (isRefusal(organisation)) return organisation;
    const columns = { validUntil: daysAfter(now, LISTING_VALID_DAYS), lastConfirmedAt: now };
    return moveListing(trx, record, { noun, action: "renew", mover, columns });
  });
}
