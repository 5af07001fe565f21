import type { MemberRole } from "~/app/domain/organisation";
import type { Actor } from "~/app/domain/person";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import { countOwners, findMemberRole, setMemberRole } from "~/db/queries/memberships";
import { inTransaction } from "~/db/transaction";
import { lockOwnOrganisation } from "./organisation-access";
import { tellMember } from "./tell-of-members";

export type RoleChange = { organisationId: string; personId: string; role: MemberRole };

/** An owner gives a colleague another role. An organisation always keeps an owner. */
export async function changeMemberRole(actor: Actor, change: RoleChange): Promise<true | Refusal> {
  const { organisationId, personId, role } = change;
  return inTransaction(async (trx) => {
    const organisation = await lockOwnOrganisation(trx, actor, organisationId);
    if (isRefusal(organisation)) return organisation;
    const before = await findMemberRole(trx, organisationId, personId);
    if (!before) return new Refusal("not_found");
    if (before === "owner" && role !== "owner" && (await countOwners(trx, organisationId)) === 1)
      return new Refusal("last_owner");
    await setMemberRole(trx, organisationId, personId, role);
    if (before === role) return true;
    const event = await appendAudit(trx, {
      subjectKind: "organisation",
      subjectId: organisationId,
      actorId: actor.personId,
      action: "change_role",
      details: { person: personId, from: before, to: role },
    });
    const { personId: actorId } = actor;
    await tellMember(trx, "role_changed", { organisationId, actorId, personId, event, role });
    return true;
  });
}
