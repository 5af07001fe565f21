import { createHash } from "node:crypto";
import { toHalfWidth } from "~/app/domain/numerals";

export const MAX_ID = 200;

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * The id of a record that came without one: the same title from the same unit is the same record,
 * however it is spaced or typed (full width, capitals).
 */
export function derivedId(title: string, unit: string): string {
  const key = (text: string) => toHalfWidth(text).toLowerCase().replace(/\s+/g, "");
  return `sha256:${sha256(`${key(title)}\n${key(unit)}`).slice(0, 40)}`;
}

/**
 * A fingerprint of what a list says of a record. Fields that say nothing are left out, so that a field the
 * programme learns later does not make every record look changed.
 */
export function contentFingerprint(content: object): string {
  return sha256(JSON.stringify(said(content))).slice(0, 40);
}

function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(said);
  if (typeof value !== "object" || value === null)
    return value === "" || value === null || value === false ? undefined : value;
  const fields = Object.entries(value)
    .map(([key, field]) => [key, said(field)] as const)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}
