import type { Organisation } from "~/app/domain/organisation";
import { type Actor, isOperator } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { findMemberRole } from "~/db/queries/memberships";
import { lockOrganisation } from "~/db/queries/organisations";
import type { Trx } from "~/db/transaction";

/**
 * The organisation, held until the transaction ends, if the actor owns it at this moment.
 * To outsiders it does not exist; members who are not owners are told so.
 */
export async function lockOwnOrganisation(
  trx: Trx,
  actor: Actor,
  organisationId: string,
): Promise<Organisation | Refusal> {
  const organisation = await lockOrganisation(trx, organisationId);
  const role = await findMemberRole(trx, organisationId, actor.personId);
  if (!organisation || !role) return new Refusal("not_found");
  return role === "owner" ? organisation : new Refusal("not_allowed");
}

/** The organisation, held until the transaction ends, for an operator's decision. */
export async function lockForOperator(
  trx: Trx,
  actor: Actor,
  organisationId: string,
): Promise<Organisation | Refusal> {
  if (!isOperator(actor)) return new Refusal("not_found");
  return (await lockOrganisation(trx, organisationId)) ?? new Refusal("not_found");
}
