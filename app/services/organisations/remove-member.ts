import type { Actor } from "~/app/domain/person";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import { countOwners, endMembership, findMemberRole } from "~/db/queries/memberships";
import { lockOrganisation } from "~/db/queries/organisations";
import { inTransaction, type Trx } from "~/db/transaction";
import { lockOwnOrganisation } from "./organisation-access";
import { tellMember, tellOfComingOrGoing } from "./tell-of-members";

export type Removal = { organisationId: string; personId: string };

/** An owner removes a colleague, or anybody leaves by themselves. An organisation always keeps an owner. */
export async function removeMember(actor: Actor, removal: Removal): Promise<true | Refusal> {
  const { organisationId, personId } = removal;
  return inTransaction(async (trx) => {
    const refusal = await mayRemove(trx, actor, removal);
    if (refusal) return refusal;
    const role = await findMemberRole(trx, organisationId, personId);
    if (!role) return new Refusal("not_found");
    if (role === "owner" && (await countOwners(trx, organisationId)) === 1) return new Refusal("last_owner");
    await endMembership(trx, organisationId, personId);
    const event = await appendAudit(trx, {
      subjectKind: "organisation",
      subjectId: organisationId,
      actorId: actor.personId,
      action: personId === actor.personId ? "leave" : "remove_member",
      details: { person: personId, role },
    });
    const news = { organisationId, actorId: actor.personId, personId, event };
    if (personId === actor.personId) await tellOfComingOrGoing(trx, "member_left", news);
    else await tellMember(trx, "member_removed", news);
    return true;
  });
}

async function mayRemove(trx: Trx, actor: Actor, removal: Removal): Promise<Refusal | null> {
  if (removal.personId === actor.personId) {
    const organisation = await lockOrganisation(trx, removal.organisationId);
    return organisation ? null : new Refusal("not_found");
  }
  const organisation = await lockOwnOrganisation(trx, actor, removal.organisationId);
  return isRefusal(organisation) ? organisation : null;
}
