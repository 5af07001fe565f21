import { findPersonByEmail } from "~/db/queries/people";
import { inTransaction } from "~/db/transaction";
import { mayMail } from "./attempt-limits";
import { normaliseEmail } from "./email-address";
import { mailVerificationLink } from "./mail-verification";

/** Mails the link once more if the address has an account that waits for it; the caller learns nothing either way. */
export async function resendVerification(typed: string): Promise<void> {
  const email = normaliseEmail(typed);
  if (!(await mayMail(email))) return;
  await inTransaction(async (trx) => {
    const person = await findPersonByEmail(trx, email);
    if (person && person.emailVerifiedAt === null) await mailVerificationLink(trx, person);
  });
}
