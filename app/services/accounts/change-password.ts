import type { Actor } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { postMail } from "~/app/mail/post";
import { passwordChangedMail } from "~/app/mail/templates/account-mails";
import { database } from "~/db/connection";
import { appendAudit } from "~/db/queries/audit";
import { findPerson, setPasswordHash } from "~/db/queries/people";
import { deleteSessionsOf } from "~/db/queries/sessions";
import { inTransaction, onCommit } from "~/db/transaction";
import { countSignInAttempt, forgetSignInAttempts } from "./attempt-limits";

export type PasswordChange = {
  /** Compares the typed current password with the stored hash. */
  matches: (passwordHash: string | null) => Promise<boolean>;
  passwordHash: string;
  networkAddress: string;
};

/** Changes the password of somebody who knows the current one. Every session ends; the caller opens a new one here. */
export async function changePassword(actor: Actor, change: PasswordChange): Promise<true | Refusal> {
  const minutes = await countSignInAttempt(actor.email, change.networkAddress);
  if (minutes > 0) return new Refusal("too_many_attempts", { minutes });
  const person = await findPerson(database(), actor.personId);
  if (!person || !(await change.matches(person.passwordHash))) return new Refusal("wrong_credentials");
  await forgetSignInAttempts(actor.email, change.networkAddress);
  await inTransaction(async (trx) => {
    await setPasswordHash(trx, actor.personId, change.passwordHash);
    await deleteSessionsOf(trx, actor.personId);
    await appendAudit(trx, {
      subjectKind: "person",
      subjectId: actor.personId,
      actorId: actor.personId,
      action: "change_password",
    });
    onCommit(() => postMail(passwordChangedMail(person)));
  });
  return true;
}
