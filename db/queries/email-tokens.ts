import type { Db } from "../connection";
import { instant } from "../ids";
import type { EmailTokenTable } from "../tables/email-tokens";
import type { Trx } from "../transaction";
import { tokenHash } from "./token-hash";

export type EmailTokenPurpose = EmailTokenTable["purpose"];
export type TokenOwner = { personId: string; email: string };

/** Stores the hash of a token that was mailed to `email`; `expiresAt` is an ISO-8601 UTC instant. */
export async function insertEmailToken(
  trx: Trx,
  facts: TokenOwner & { token: string; purpose: EmailTokenPurpose; expiresAt: string },
): Promise<void> {
  await trx
    .insertInto("email_tokens")
    .values({
      id: tokenHash(facts.token),
      person_id: facts.personId,
      purpose: facts.purpose,
      email: facts.email,
      expires_at: facts.expiresAt,
      used_at: null,
      created_at: instant(),
    })
    .execute();
}

/** Whose token this is, if it still opens the door; looking does not use it up. */
export async function findEmailToken(
  db: Db,
  token: string,
  purpose: EmailTokenPurpose,
): Promise<TokenOwner | null> {
  const row = await db
    .selectFrom("email_tokens")
    .select(["person_id", "email"])
    .where("id", "=", tokenHash(token))
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", instant())
    .executeTakeFirst();
  return row ? { personId: row.person_id, email: row.email } : null;
}

/** Uses a token up, with every other open one of that person and purpose; null when it is unknown, used or expired. */
export async function takeEmailToken(
  trx: Trx,
  token: string,
  purpose: EmailTokenPurpose,
): Promise<TokenOwner | null> {
  const owner = await findEmailToken(trx, token, purpose);
  if (!owner) return null;
  const used = await trx
    .updateTable("email_tokens")
    .set({ used_at: instant() })
    .where("person_id", "=", owner.personId)
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .returning("id")
    .execute();
  return used.some((row) => row.id === tokenHash(token)) ? owner : null;
}
