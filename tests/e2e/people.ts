import { randomBytes } from "node:crypto";
import { SESSION_COOKIE } from "~/app/auth/lucia";
import { creditCodeCheckCharacter } from "~/app/domain/credit-code";
import { database } from "~/db/connection";
import { findPersonByEmail } from "~/db/queries/people";
import { insertSession } from "~/db/queries/sessions";
import { tokenHash } from "~/db/queries/token-hash";
import { readMailbox } from "../support/mailbox";
import { SERVER } from "./server";
import { type Browser, expect, type Page } from "./test";

export const SAMPLE_PASSWORD = "scenario-market-sample";
export const PASSWORD = "a calm sentence about the sea";

/** Waits until a mail to this address is in the server's folder, and gives the link in it as a path. */
export async function linkMailedTo(address: string): Promise<string> {
  const mailed = () => readMailbox(SERVER.dataDir).filter((mail) => mail.to.includes(address));
  await expect.poll(() => mailed().length, { message: `a mail to ${address}` }).toBeGreaterThan(0);
  const url = new URL(mailed().at(-1)?.link ?? "");
  return url.pathname + url.search;
}

/** A valid credit code that no other run of the path uses. */
export function creditCodeFor(serial: number): string {
  const body = `91370200MA9${String(serial).padStart(6, "0")}`;
  return body + creditCodeCheckCharacter(body);
}

const SESSION_MS = 24 * 60 * 60 * 1000;

/** The person's session, made as the server makes it, without the form and its deliberately slow password check. */
export async function signIn(page: Page, email: string): Promise<void> {
  const person = await findPersonByEmail(database(), email);
  if (!person) throw new Error(`nobody has the address ${email}`);
  const secret = randomBytes(32).toString("base64url");
  const now = new Date();
  const expiresAt = new Date(now.getTime() + SESSION_MS);
  const session = { id: tokenHash(secret), personId: person.id, expiresAt, userAgent: "browser test" };
  await insertSession(database(), session, now);
  await page.context().addCookies([{ name: SESSION_COOKIE, value: secret, url: SERVER.baseURL }]);
}

/** A signed-in sample person in a window of their own, with the same language and scripting as the given one. */
export async function asSample(
  browser: Browser,
  email: string,
  options: Parameters<Browser["newContext"]>[0],
  language: string,
) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await signIn(page, email);
  await context.addCookies([{ name: "lang", value: language, url: SERVER.baseURL }]);
  return { page, close: () => context.close() };
}
