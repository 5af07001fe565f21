import type { ListingNoun } from "~/app/domain/listing-number";
import { mayEditRecords, mayPublishScenarios } from "~/app/domain/organisation";
import { type Actor, isOperator, type Membership, membershipIn } from "~/app/domain/person";
import { database } from "~/db/connection";
import { findImport, type StoredImport } from "~/db/queries/imports";

/** In which part of the site somebody imports: for anybody as an operator, or for their own organisation. */
export type ActsAs = StoredImport["actsAs"];

/** The organisations that a person may import records of this noun for. */
export function mayImportFor({ memberships }: Actor, noun: ListingNoun): Membership[] {
  return memberships.filter(
    ({ role, organisationKind }) =>
      mayEditRecords(role) && (noun === "achievement" || mayPublishScenarios(organisationKind)),
  );
}

/** Whether the person may still do what they began: a role may end while an import waits. */
export function mayGoOn(actor: Actor, stored: StoredImport): boolean {
  if (stored.actsAs === "operator") return isOperator(actor);
  const membership = membershipIn(actor, stored.organisationId ?? "");
  return membership !== undefined && mayEditRecords(membership.role);
}

/** A person's own import; null for anybody else's, and for one that is no longer theirs to go on with. */
export async function findOwnImport(actor: Actor, actsAs: ActsAs, id: string): Promise<StoredImport | null> {
  const stored = await findImport(database(), actor.personId, actsAs, id);
  return stored && mayGoOn(actor, stored) ? stored : null;
}
