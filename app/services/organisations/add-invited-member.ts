import { appendAudit } from "~/db/queries/audit";
import type { OpenInvitation } from "~/db/queries/invitations";
import { insertMembership } from "~/db/queries/memberships";
import type { Trx } from "~/db/transaction";
import { tellOfComingOrGoing } from "./tell-of-members";

/** Adds the member an accepted invitation speaks of. Throws a unique violation for somebody who is one already. */
export async function addInvitedMember(
  trx: Trx,
  personId: string,
  invitation: OpenInvitation,
): Promise<void> {
  const { id, organisationId, role } = invitation;
  await insertMembership(trx, { personId, organisationId, role });
  const event = await appendAudit(trx, {
    subjectKind: "organisation",
    subjectId: organisationId,
    actorId: personId,
    action: "join",
    details: { invitation: id, role },
  });
  await tellOfComingOrGoing(trx, "member_joined", {
    organisationId,
    actorId: personId,
    personId,
    event,
    role,
  });
}
