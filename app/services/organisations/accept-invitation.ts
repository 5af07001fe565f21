import type { Actor } from "~/app/domain/person";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import {
  findOpenInvitation,
  listInvitationsTo,
  type OpenInvitation,
  setInvitationAccepted,
} from "~/db/queries/invitations";
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

/** The same for whoever finds the invitation on their desk: a proven address is proof enough. */
export async function acceptInvitationById(actor: Actor, id: string): Promise<OpenInvitation | Refusal> {
  if (!actor.emailVerified) return new Refusal("email_not_verified");
  try {
    return await inTransaction(async (trx) => {
      const found = (await listInvitationsTo(trx, actor.email)).find((invitation) => invitation.id === id);
      return found ? take(trx, actor, found) : new Refusal("token_invalid");
    });
  } catch (error) {
    if (!uniqueViolation(error)?.includes("memberships")) throw error;
    return new Refusal("already_member");
  }
}

async function accept(trx: Trx, actor: Actor, token: string): Promise<OpenInvitation | Refusal> {
  const invitation = await findOpenInvitation(trx, token);
  if (!invitation) return new Refusal("token_invalid");
  if (invitation.email !== actor.email) return new Refusal("not_allowed");
  const taken = await take(trx, actor, invitation);
  if (!isRefusal(taken)) await setEmailVerified(trx, actor.personId);
  return taken;
}

async function take(trx: Trx, actor: Actor, invitation: OpenInvitation): Promise<OpenInvitation | Refusal> {
  if (!(await setInvitationAccepted(trx, invitation.id))) return new Refusal("token_invalid");
  await addInvitedMember(trx, actor.personId, invitation);
  return invitation;
}
