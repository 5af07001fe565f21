import { randomBytes } from "node:crypto";

export const HOUR_MS = 3_600_000;
export const VERIFY_EMAIL_HOURS = 48;
export const RESET_PASSWORD_HOURS = 1;
export const SET_FIRST_PASSWORD_HOURS = 48;
export const INVITATION_HOURS = 14 * 24;

/** A secret for a mailed link: 256 random bits, safe in a URL. Only its hash is stored. */
export function newSecretToken(): string {
  return randomBytes(32).toString("base64url");
}

/** The instant that lies `hours` ahead, as ISO-8601 UTC text. */
export function hoursFromNow(hours: number): string {
  return new Date(Date.now() + hours * HOUR_MS).toISOString();
}
