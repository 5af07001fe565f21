import { join } from "node:path";
import { type Browser, expect, type Page } from "@playwright/test";
import { creditCodeCheckCharacter } from "~/app/domain/credit-code";
import { readMailbox } from "../support/mailbox";

const DATA_DIR = join(import.meta.dirname, "../../test-results/e2e-data");
export const SAMPLE_PASSWORD = "scenario-market-sample";
export const PASSWORD = "a calm sentence about the sea";

/** Waits until a mail to this address is in the server's folder, and gives the link in it as a path. */
export async function linkMailedTo(address: string): Promise<string> {
  const mailed = () => readMailbox(DATA_DIR).filter((mail) => mail.to.includes(address));
  await expect.poll(() => mailed().length, { message: `a mail to ${address}` }).toBeGreaterThan(0);
  const url = new URL(mailed().at(-1)?.link ?? "");
  return url.pathname + url.search;
}

/** A valid credit code that no other run of the path uses. */
export function creditCodeFor(serial: number): string {
  const body = `91370200MA9${String(serial).padStart(6, "0")}`;
  return body + creditCodeCheckCharacter(body);
}

export async function signIn(page: Page, email: string, password = SAMPLE_PASSWORD): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.locator("main button[type=submit]").click();
  await expect(page).toHaveURL(/\/me$/);
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
  // Signing in brings the person's own language along; this path speaks another one.
  await context.addCookies([{ name: "lang", value: language, url: String(options?.baseURL) }]);
  return { page, close: () => context.close() };
}
