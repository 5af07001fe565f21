import { toHalfWidth } from "~/app/domain/numerals";

/** The form in which an address is stored and compared: half-width, lower case, no space around it. */
export function normaliseEmail(typed: string): string {
  return toHalfWidth(typed).toLowerCase();
}
