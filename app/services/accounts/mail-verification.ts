import type { Language } from "~/app/domain/person";
import { postMail } from "~/app/mail/post";
import { verifyEmailMail } from "~/app/mail/templates/account-mails";
import { insertEmailToken } from "~/db/queries/email-tokens";
import { onCommit, type Trx } from "~/db/transaction";
import { hoursFromNow, newSecretToken, VERIFY_EMAIL_HOURS } from "./secret-token";

/** Mails a fresh verification link once the transaction has committed. The name stays out: nobody has proved it yet. */
export async function mailVerificationLink(
  trx: Trx,
  person: { id: string; email: string; language: Language },
): Promise<void> {
  const token = newSecretToken();
  await insertEmailToken(trx, {
    personId: person.id,
    email: person.email,
    token,
    purpose: "verify_email",
    expiresAt: hoursFromNow(VERIFY_EMAIL_HOURS),
  });
  const recipient = { email: person.email, name: "", language: person.language };
  onCommit(() => postMail(verifyEmailMail(recipient, token)));
}
