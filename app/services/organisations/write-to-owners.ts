import type { Organisation } from "~/app/domain/organisation";
import type { Mail, Recipient } from "~/app/mail/compose";
import { postMail } from "~/app/mail/post";
import { listMembers } from "~/db/queries/memberships";
import { onCommit, type Trx } from "~/db/transaction";

export type Letter = (to: Recipient, organisationName: string) => Mail;

/** A mail to every owner, each in their language, once the transaction has committed. */
export async function writeToOwners(trx: Trx, organisation: Organisation, letter: Letter): Promise<void> {
  const members = await listMembers(trx, organisation.id);
  const letters = members
    .filter((member) => member.role === "owner")
    .map((owner) => letter(owner, organisation.name));
  onCommit(() => letters.forEach(postMail));
}
