import { type Language, SYSTEM_ACTOR_ID } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import { insertEmailToken } from "~/db/queries/email-tokens";
import { findPersonByEmail, insertPerson } from "~/db/queries/people";
import { insertRoleGrant } from "~/db/queries/role-grants";
import { inTransaction } from "~/db/transaction";
import { normaliseEmail } from "./email-address";
import { hoursFromNow, newSecretToken, SET_FIRST_PASSWORD_HOURS } from "./secret-token";

/** Not an argon2 hash: no password fits until the link has been used. */
const NO_PASSWORD = "!";

/** Makes an operator without a password; the returned token, good once within 48 hours, lets them choose one. */
export async function createOperator(facts: {
  email: string;
  name: string;
  language: Language;
}): Promise<{ token: string } | Refusal> {
  const email = normaliseEmail(facts.email);
  const token = newSecretToken();
  return inTransaction(async (trx) => {
    if (await findPersonByEmail(trx, email)) return new Refusal("email_taken");
    const personId = await insertPerson(trx, { ...facts, email, passwordHash: NO_PASSWORD });
    await insertRoleGrant(trx, { personId, role: "operator", grantedBy: SYSTEM_ACTOR_ID });
    const expiresAt = hoursFromNow(SET_FIRST_PASSWORD_HOURS);
    await insertEmailToken(trx, { personId, email, token, purpose: "reset_password", expiresAt });
    await appendAudit(trx, {
      subjectKind: "person",
      subjectId: personId,
      actorId: SYSTEM_ACTOR_ID,
      action: "create_operator",
    });
    return { token };
  });
}
