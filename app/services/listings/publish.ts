import type { Authorized } from "~/app/domain/authorized";
import { daysAfter } from "~/app/domain/calendar";
import type { ListingNoun } from "~/app/domain/listing-number";
import { LISTING_VALID_DAYS } from "~/app/domain/listing-state";
import { isRefusal, type Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { instant } from "~/db/ids";
import { inTransaction, type Trx } from "~/db/transaction";
import { approveWithin } from "./approve";
import { loadFresh } from "./fresh";
import { publishingOrganisation } from "./may-publish";
import { moveListing } from "./move";

type Permit = Authorized<ListingRecord, "review">;

/** Shows an approved record to the public, for `LISTING_VALID_DAYS` days. */
export async function publishListing(noun: ListingNoun, permit: Permit): Promise<ListingRecord | Refusal> {
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, permit.record.id);
    return isRefusal(record) ? record : publishWithin(trx, noun, permit, record);
  });
}

/** Approval and publication in one step: both happen or neither. */
export async function approveAndPublish(
  noun: ListingNoun,
  permit: Permit,
  note = "",
): Promise<ListingRecord | Refusal> {
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, permit.record.id);
    if (isRefusal(record)) return record;
    const organisation = await publishingOrganisation(trx, noun, record);
    if (isRefusal(organisation)) return organisation;
    const approved = await approveWithin(trx, noun, permit, note);
    return isRefusal(approved) ? approved : publishWithin(trx, noun, permit, approved);
  });
}

async function publishWithin(trx: Trx, noun: ListingNoun, permit: Permit, record: ListingRecord) {
  const organisation = await publishingOrganisation(trx, noun, record);
  if (isRefusal(organisation)) return organisation;
  const now = instant();
  const columns = { publishedAt: now, validUntil: daysAfter(now, LISTING_VALID_DAYS), lastConfirmedAt: now };
  return moveListing(trx, record, { noun, action: "publish", mover: { party: "operator", permit }, columns });
}
