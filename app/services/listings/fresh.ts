import type { ListingNoun } from "~/app/domain/listing-number";
import { Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { findLastChange } from "~/db/queries/listing-history";
import type { Trx } from "~/db/transaction";
import { type ListingOf, NOUNS } from "./nouns";

/**
 * The record as it stands inside the transaction. With `fromVersion`, a change made by somebody else since then
 * is a refusal that names them and the moment.
 */
export async function loadFresh<N extends ListingNoun>(
  trx: Trx,
  noun: N,
  id: string,
  fromVersion?: number,
): Promise<ListingOf[N] | Refusal> {
  const record = await NOUNS[noun].find(trx, id);
  if (!record) return new Refusal("not_found");
  if (fromVersion === undefined || record.version === fromVersion) return record;
  return staleVersion(trx, noun, record);
}

async function staleVersion(trx: Trx, noun: ListingNoun, record: ListingRecord): Promise<Refusal> {
  const last = await findLastChange(trx, noun, record.id);
  const version = record.version;
  return new Refusal("stale_version", {
    version,
    name: last?.actorName ?? "",
    // Not the line's own time: a run of automatic saves has one line, written when it began.
    at: record.updatedAt,
  });
}
