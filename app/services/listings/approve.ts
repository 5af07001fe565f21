import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { missingFields } from "~/app/domain/readiness";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { inTransaction, type Trx } from "~/db/transaction";
import { decide } from "./decide";
import { loadFresh } from "./fresh";
import { NOUNS } from "./nouns";

type Permit = Authorized<ListingRecord, "review">;

/** Approves a record under review: everything that publication needs must be there. */
export async function approveListing(
  noun: ListingNoun,
  permit: Permit,
  note = "",
): Promise<ListingRecord | Refusal> {
  return inTransaction((trx) => approveWithin(trx, noun, permit, note));
}

/** The same inside a transaction that goes on to publish. */
export async function approveWithin<N extends ListingNoun>(
  trx: Trx,
  noun: N,
  permit: Permit,
  note: string,
): Promise<ListingRecord | Refusal> {
  const record = await loadFresh(trx, noun, permit.record.id);
  if (isRefusal(record)) return record;
  const missing = missingFields(NOUNS[noun].checklist(record.content), "publish");
  if (missing.length > 0) return new Refusal("not_ready", { count: missing.length }, missing);
  return decide(trx, noun, record, permit, { action: "approve", note, comments: [] });
}
