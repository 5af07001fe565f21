import { Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import { takeEmailToken } from "~/db/queries/email-tokens";
import { setEmailVerified, setPasswordHash } from "~/db/queries/people";
import { deleteSessionsOf } from "~/db/queries/sessions";
import { inTransaction } from "~/db/transaction";

/**
 * Sets a new password through a mailed link. Every session ends: whoever knew the old password is out.
 * The link came by mail, so it proves the address too.
 */
export async function resetPassword(form: {
  token: string;
  passwordHash: string;
}): Promise<{ personId: string } | Refusal> {
  return inTransaction(async (trx) => {
    const owner = await takeEmailToken(trx, form.token, "reset_password");
    if (!owner) return new Refusal("token_invalid");
    const { personId } = owner;
    await setPasswordHash(trx, personId, form.passwordHash);
    await setEmailVerified(trx, personId);
    const sessions = await deleteSessionsOf(trx, personId);
    await appendAudit(trx, {
      subjectKind: "person",
      subjectId: personId,
      actorId: personId,
      action: "reset_password",
      details: { sessions },
    });
    return { personId };
  });
}
