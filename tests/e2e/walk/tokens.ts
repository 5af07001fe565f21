import { randomBytes } from "node:crypto";
import { database } from "~/db/connection";
import { type EmailTokenPurpose, insertEmailToken } from "~/db/queries/email-tokens";
import { insertInvitation } from "~/db/queries/invitations";
import { insertStopToken } from "~/db/queries/mail-settings";
import { findPersonByEmail } from "~/db/queries/people";
import { inTransaction } from "~/db/transaction";

const DAY_MS = 24 * 60 * 60 * 1000;
const newToken = () => randomBytes(16).toString("base64url");
const tomorrow = () => new Date(Date.now() + DAY_MS).toISOString();

async function personId(email: string): Promise<string> {
  const person = await findPersonByEmail(database(), email);
  if (!person) throw new Error(`nobody has the address ${email}`);
  return person.id;
}

/** Links as they stand in mails, without the mail. */
export const resetPassword = (email: string) => emailToken(email, "reset_password");
export const verifyEmail = (email: string) => emailToken(email, "verify_email");

async function emailToken(email: string, purpose: EmailTokenPurpose): Promise<string> {
  const owner = { personId: await personId(email), email };
  const token = newToken();
  await inTransaction((trx) => insertEmailToken(trx, { ...owner, token, purpose, expiresAt: tomorrow() }));
  return token;
}

/** An invitation into an organisation; for somebody who is not registered yet when no address is given. */
export async function join(organisationId: string, address?: string): Promise<string> {
  const token = newToken();
  const invitedBy = await personId("leader@example.com");
  const email = address ?? `${token.toLowerCase()}@example.com`;
  await inTransaction((trx) =>
    insertInvitation(trx, { organisationId, email, role: "editor", token, invitedBy, expiresAt: tomorrow() }),
  );
  return token;
}

export async function stopAlerts(email: string): Promise<string> {
  const facts = { token: newToken(), personId: await personId(email), at: new Date().toISOString() };
  await inTransaction((trx) => insertStopToken(trx, { ...facts, kind: "all" }));
  return facts.token;
}
