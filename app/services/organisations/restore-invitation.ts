import type { Actor } from "~/app/domain/person";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import { setInvitationStanding } from "~/db/queries/invitations";
import { inTransaction, uniqueViolation } from "~/db/transaction";
import { lockOwnOrganisation } from "./organisation-access";

/** Lets an invitation stand again that was taken back: the link that was mailed works as before, for as long as before. */
export async function restoreInvitation(
  actor: Actor,
  which: { organisationId: string; invitationId: string },
): Promise<true | Refusal> {
  const { organisationId, invitationId } = which;
  try {
    return await inTransaction(async (trx) => {
      const organisation = await lockOwnOrganisation(trx, actor, organisationId);
      if (isRefusal(organisation)) return organisation;
      if (!(await setInvitationStanding(trx, organisationId, invitationId))) return new Refusal("not_found");
      await appendAudit(trx, {
        subjectKind: "organisation",
        subjectId: organisationId,
        actorId: actor.personId,
        action: "restore_invitation",
        details: { invitation: invitationId },
      });
      return true;
    });
  } catch (error) {
    // The address was invited again meanwhile: that invitation stands.
    if (uniqueViolation(error) === null) throw error;
    return new Refusal("not_found");
  }
}
