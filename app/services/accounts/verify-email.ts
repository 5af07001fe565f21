import { Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import { takeEmailToken } from "~/db/queries/email-tokens";
import { setEmailVerified } from "~/db/queries/people";
import { inTransaction } from "~/db/transaction";

/** Uses a mailed link up: whoever holds it reads that mailbox. */
export async function verifyEmail(token: string): Promise<{ personId: string } | Refusal> {
  return inTransaction(async (trx) => {
    const owner = await takeEmailToken(trx, token, "verify_email");
    if (!owner) return new Refusal("token_invalid");
    const { personId } = owner;
    await setEmailVerified(trx, personId);
    await appendAudit(trx, {
      subjectKind: "person",
      subjectId: personId,
      actorId: personId,
      action: "verify_email",
    });
    return { personId };
  });
}
