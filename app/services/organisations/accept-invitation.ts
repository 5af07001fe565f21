import type { Actor } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { findOpenInvitation, type OpenInvitation, setInvitationAccepted } from "~/db/queries/invitations";
import { setEmailVerified } from "~/db/queries/people";
import { inTransaction, type Trx, uniqueViolation } from "~/db/transaction";
import { addInvitedMember } from "./add-invited-member";

/**
 * Joins the organisation that invited the actor. The invitation is for one address: somebody signed in
 * with another one is refused. The link came by mail, so it proves the address too.
 */
export async function acceptInvitation(actor: Actor, token: string): Promise<OpenInvitation | Refusal> {
  try {
    return await inTransaction((trx) => accept(trx, actor, token));
  } catch (error) {
    if (!uniqueViolation(error)?.includes("memberships")) throw error;
    return new Refusal("already_member");
  }
}

async function accept(trx: Trx, actor: Actor, token: string): Promise<OpenInvitation | Refusal> {
  const invitation = await findOpenInvitation(trx, token);
  if (!invitation) return new Refusal("token_invalid");
  if (invitation.email !== actor.email) return new Refusal("not_allowed");
  if (!(await setInvitationAccepted(trx, invitation.id))) return new Refusal("token_invalid");
  await addInvitedMember(trx, actor.personId, invitation);
  await setEmailVerified(trx, actor.personId);
  return invitation;
}
