import type { Authorized } from "~/app/domain/authorized";
import { calendarYear } from "~/app/domain/calendar";
import type { ListingNoun } from "~/app/domain/listing-number";
import { missingFields } from "~/app/domain/readiness";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { takeListingNumber } from "~/db/queries/number-series";
import { inTransaction, type Trx } from "~/db/transaction";
import { loadFresh } from "./fresh";
import { publishingOrganisation } from "./may-publish";
import { moveListing, refuseClosed } from "./move";
import { type ListingOf, NOUNS } from "./nouns";

/** Hands a draft or returned record in for review. The first time, it gets the stable number it keeps for good. */
export async function submitListing<N extends ListingNoun>(
  noun: N,
  permit: Authorized<ListingRecord, "edit">,
  fromVersion: number,
): Promise<ListingRecord | Refusal> {
  if (!permit.by.emailVerified) return new Refusal("email_not_verified");
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, permit.record.id, fromVersion);
    if (isRefusal(record)) return record;
    const closed = refuseClosed(record, "submit", "owner");
    if (closed) return closed;
    const organisation = await publishingOrganisation(trx, noun, record);
    if (isRefusal(organisation)) return organisation;
    const missing = missingFields(NOUNS[noun].checklist(record.content), "submit");
    if (missing.length > 0) return new Refusal("not_ready", { count: missing.length }, missing);
    const no = record.no ?? (await takeNumber(trx, noun, record, organisation?.cityCode ?? null));
    const mover = { party: "owner", permit } as const;
    return moveListing(trx, record, { noun, action: "submit", mover, columns: { no } });
  });
}

function takeNumber<N extends ListingNoun>(
  trx: Trx,
  noun: N,
  record: ListingOf[N],
  organisationCity: string | null,
) {
  const { cityCode, domainCode } = record.content;
  return takeListingNumber(trx, noun, cityCode ?? organisationCity, domainCode, calendarYear(new Date()));
}
