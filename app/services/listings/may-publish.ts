import type { ListingNoun } from "~/app/domain/listing-number";
import { mayPublishScenarios, type Organisation } from "~/app/domain/organisation";
import { Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { findOrganisation } from "~/db/queries/organisations";
import type { Trx } from "~/db/transaction";

/**
 * The owning organisation, if it may show a record of this noun to the public: verified, and for a scenario
 * a chain leader, park or authority. Null for an imported record that names no organisation.
 */
export async function publishingOrganisation(
  trx: Trx,
  noun: ListingNoun,
  record: ListingRecord,
): Promise<Organisation | null | Refusal> {
  if (record.organisationId === null) return null;
  const organisation = await findOrganisation(trx, record.organisationId);
  if (!organisation) return new Refusal("not_found");
  if (organisation.status !== "verified")
    return new Refusal("organisation_not_verified", { organisation: organisation.name });
  if (noun === "scenario" && !mayPublishScenarios(organisation.kind))
    return new Refusal("kind_cannot_publish_scenarios", { organisation: organisation.name });
  return organisation;
}
