import { appendAudit } from "~/db/queries/audit";
import type { OpenInvitation } from "~/db/queries/invitations";
import { insertMembership } from "~/db/queries/memberships";
import type { Trx } from "~/db/transaction";

/** Adds the member an accepted invitation speaks of. Throws a unique violation for somebody who is one already. */
export async function addInvitedMember(
  trx: Trx,
  personId: string,
  invitation: OpenInvitation,
): Promise<void> {
  const { id, organisationId, role } = invitation;
  await insertMembership(trx, { personId, organisationId, role });
  await appendAudit(trx, {
    subjectKind: "organisation",
    subjectId: organisationId,
    actorId: personId,
    action: "join",
    details: { invitation: id, role },
  });
}
