import type { Language } from "~/app/domain/person";
import { postMail } from "~/app/mail/post";
import { accountExistsMail } from "~/app/mail/templates/account-mails";
import { appendAudit } from "~/db/queries/audit";
import { findPersonByEmail, insertPerson } from "~/db/queries/people";
import { inTransaction, onCommit, type Trx, uniqueViolation } from "~/db/transaction";
import { mayMail } from "./attempt-limits";
import { normaliseEmail } from "./email-address";
import { mailVerificationLink } from "./mail-verification";

export type SignUp = { email: string; name: string; passwordHash: string; language: Language };

/**
 * Opens an account and mails a verification link. An address that has an account gets a mail that says so;
 * the caller learns nothing either way, so that nobody can find out who has an account.
 */
export async function signUp(form: SignUp): Promise<void> {
  const email = normaliseEmail(form.email);
  const mayWrite = await mayMail(email);
  try {
    await inTransaction((trx) => openAccount(trx, { ...form, email }, mayWrite));
  } catch (error) {
    if (uniqueViolation(error) === null) throw error;
    await inTransaction((trx) => openAccount(trx, { ...form, email }, mayWrite));
  }
}

async function openAccount(trx: Trx, form: SignUp, mayWrite: boolean): Promise<void> {
  const known = await findPersonByEmail(trx, form.email);
  if (known) {
    if (mayWrite) onCommit(() => postMail(accountExistsMail({ ...known, name: "" })));
    return;
  }
  const id = await insertPerson(trx, form);
  await appendAudit(trx, { subjectKind: "person", subjectId: id, actorId: id, action: "sign_up" });
  if (mayWrite) await mailVerificationLink(trx, { ...form, id });
}
