import { type Closeness, closenessTo } from "~/app/domain/attachment";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Actor } from "~/app/domain/person";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { findOrganisation } from "~/db/queries/organisations";
import { NOUNS } from "../listings/nouns";

/** How near somebody stands to a record now; null when it does not exist for them. */
export async function nearness(
  actor: Actor | null,
  noun: ListingNoun,
  recordId: string,
): Promise<Closeness | null> {
  const record = await NOUNS[noun].find(database(), recordId);
  if (!record) return null;
  const owner = record.organisationId ? await findOrganisation(database(), record.organisationId) : null;
  return closenessTo(actor, record, { suspended: owner?.status === "suspended", now: instant() });
}
