import { postMail } from "~/app/mail/post";
import { resetPasswordMail } from "~/app/mail/templates/account-mails";
import { appendAudit } from "~/db/queries/audit";
import { insertEmailToken } from "~/db/queries/email-tokens";
import { findPersonByEmail } from "~/db/queries/people";
import { inTransaction, onCommit } from "~/db/transaction";
import { mayMail } from "./attempt-limits";
import { normaliseEmail } from "./email-address";
import { hoursFromNow, newSecretToken, RESET_PASSWORD_HOURS } from "./secret-token";

/** Mails a one-time link if the address has an account; the caller learns nothing either way. */
export async function requestPasswordReset(typed: string): Promise<void> {
  const email = normaliseEmail(typed);
  if (!(await mayMail(email))) return;
  const token = newSecretToken();
  await inTransaction(async (trx) => {
    const person = await findPersonByEmail(trx, email);
    if (!person) return;
    const { id } = person;
    const expiresAt = hoursFromNow(RESET_PASSWORD_HOURS);
    await insertEmailToken(trx, { personId: id, email, token, purpose: "reset_password", expiresAt });
    await appendAudit(trx, {
      subjectKind: "person",
      subjectId: id,
      actorId: id,
      action: "request_password_reset",
    });
    onCommit(() => postMail(resetPasswordMail(person, token)));
  });
}
