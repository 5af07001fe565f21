import type { Language } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { instant } from "~/db/ids";
import { appendAudit } from "~/db/queries/audit";
import { findOpenInvitation, setInvitationAccepted } from "~/db/queries/invitations";
import { findPersonByEmail, insertPerson } from "~/db/queries/people";
import { inTransaction } from "~/db/transaction";
import { addInvitedMember } from "./add-invited-member";

export type NewColleague = { token: string; name: string; passwordHash: string; language: Language };

/**
 * Opens an account for the address an invitation was mailed to, and joins. The link proves the address,
 * so no second mail is needed. An address that has an account must sign in instead.
 */
export async function joinWithNewAccount(form: NewColleague): Promise<{ personId: string } | Refusal> {
  return inTransaction(async (trx) => {
    const invitation = await findOpenInvitation(trx, form.token);
    if (!invitation) return new Refusal("token_invalid");
    const { email } = invitation;
    if (await findPersonByEmail(trx, email)) return new Refusal("email_taken");
    if (!(await setInvitationAccepted(trx, invitation.id))) return new Refusal("token_invalid");
    const personId = await insertPerson(trx, { ...form, email, emailVerifiedAt: instant() });
    const details = { invitation: invitation.id };
    await appendAudit(trx, {
      subjectKind: "person",
      subjectId: personId,
      actorId: personId,
      action: "sign_up",
      details,
    });
    await addInvitedMember(trx, personId, invitation);
    return { personId };
  });
}
