import { type Closeness, closenessTo } from "~/app/domain/attachment";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Actor } from "~/app/domain/person";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { findOrganisation } from "~/db/queries/organisations";
import { NOUNS } from "../listings/nouns";

/** How near anybody stands to a record as it is now; null for those for whom it does not exist. */
export async function nearnessTo(
  noun: ListingNoun,
  recordId: string,
): Promise<(actor: Actor | null) => Closeness | null> {
  const record = await NOUNS[noun].find(database(), recordId);
  if (!record) return () => null;
  const owner = record.organisationId ? await findOrganisation(database(), record.organisationId) : null;
  const standing = { suspended: owner?.status === "suspended", now: instant() };
  return (actor) => closenessTo(actor, record, standing);
}
