import { createHash } from "node:crypto";
import { toHalfWidth } from "~/app/domain/numerals";

export const MAX_ID = 200;

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** How ids begin that a list did not give. */
const DERIVED = "sha256:";

/**
 * The id of a record that came without one: the same title from the same unit is the same record,
 * however it is spaced or typed (full width, capitals).
 */
export function derivedId(title: string, unit: string): string {
  const key = (text: string) => toHalfWidth(text).toLowerCase().replace(/\s+/g, "");
  return `${DERIVED}${sha256(`${key(title)}\n${key(unit)}`).slice(0, 40)}`;
}

/** What stands before the ids of a list that an organisation imports itself: others may number theirs alike. */
export function idPrefix(creditCode: string): string {
  return `${creditCode}/`;
}

type Named = { id: string; no: string | null; externalId: string | null };

/** What a record is called in a file that its owner takes away and brings back: the list's own id, or ours. */
export function exportedId({ id, no, externalId }: Named, creditCode: string): string {
  const prefix = idPrefix(creditCode);
  const given = externalId?.startsWith(prefix) ? externalId.slice(prefix.length) : externalId;
  return given && !given.startsWith(DERIVED) ? given : (no ?? id);
}

/** Whether an id is one of ours, a number or a record's id, and no list's. */
export function isOurs(id: string): boolean {
  return (
    /^(SD|CG)-\d{6}-[A-Z0-9-]+-\d{4}-\d{4,}$/.test(id) ||
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id)
  );
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
