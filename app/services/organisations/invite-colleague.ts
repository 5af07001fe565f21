import type { MemberRole } from "~/app/domain/organisation";
import type { Actor } from "~/app/domain/person";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { postMail } from "~/app/mail/post";
import { invitationMail } from "~/app/mail/templates/organisation-mails";
import { countInvitation } from "~/app/services/accounts/attempt-limits";
import { normaliseEmail } from "~/app/services/accounts/email-address";
import { hoursFromNow, INVITATION_HOURS, newSecretToken } from "~/app/services/accounts/secret-token";
import { appendAudit } from "~/db/queries/audit";
import { insertInvitation, setInvitationRevoked } from "~/db/queries/invitations";
import { findMemberRole } from "~/db/queries/memberships";
import { findPersonByEmail } from "~/db/queries/people";
import { inTransaction, onCommit } from "~/db/transaction";
import { lockOwnOrganisation } from "./organisation-access";

export type Invitation = { organisationId: string; email: string; role: MemberRole };

/** Mails a link that lets the holder of an address join. A second invitation replaces the first one's link. */
export async function inviteColleague(actor: Actor, given: Invitation): Promise<true | Refusal> {
  if (!actor.emailVerified) return new Refusal("email_not_verified");
  const minutes = await countInvitation(actor.personId);
  if (minutes > 0) return new Refusal("too_many_attempts", { minutes });
  const { organisationId, role } = given;
  const email = normaliseEmail(given.email);
  const token = newSecretToken();
  return inTransaction(async (trx) => {
    const organisation = await lockOwnOrganisation(trx, actor, organisationId);
    if (isRefusal(organisation)) return organisation;
    const known = await findPersonByEmail(trx, email);
    if (known && (await findMemberRole(trx, organisationId, known.id))) return new Refusal("already_member");
    await setInvitationRevoked(trx, organisationId, { email });
    const invitedBy = actor.personId;
    const expiresAt = hoursFromNow(INVITATION_HOURS);
    const invitationId = await insertInvitation(trx, {
      organisationId,
      email,
      role,
      token,
      invitedBy,
      expiresAt,
    });
    await appendAudit(trx, {
      subjectKind: "organisation",
      subjectId: organisationId,
      actorId: invitedBy,
      action: "invite",
      details: { invitation: invitationId, role },
    });
    const recipient = { email, name: known?.name ?? "", language: known?.language ?? actor.language };
    const facts = { organisationName: organisation.name, inviterName: actor.name, token };
    onCommit(() => postMail(invitationMail(recipient, facts)));
    return true;
  });
}
