import type { Actor } from "~/app/domain/person";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import { setInvitationRevoked } from "~/db/queries/invitations";
import { inTransaction } from "~/db/transaction";
import { lockOwnOrganisation } from "./organisation-access";

/** Takes an invitation back that nobody has accepted yet; its link opens nothing any more. */
export async function revokeInvitation(
  actor: Actor,
  which: { organisationId: string; invitationId: string },
): Promise<true | Refusal> {
  const { organisationId, invitationId } = which;
  return inTransaction(async (trx) => {
    const organisation = await lockOwnOrganisation(trx, actor, organisationId);
    if (isRefusal(organisation)) return organisation;
    if (!(await setInvitationRevoked(trx, organisationId, { id: invitationId })))
      return new Refusal("not_found");
    await appendAudit(trx, {
      subjectKind: "organisation",
      subjectId: organisationId,
      actorId: actor.personId,
      action: "revoke_invitation",
      details: { invitation: invitationId },
    });
    return true;
  });
}
