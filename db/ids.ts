import { v7 } from "uuid";

/** A new record id: UUIDv7 text, sortable by creation time. */
export function newId(): string {
  return v7();
}

/** The instant as ISO-8601 UTC text, the form every instant column has. */
export function instant(at: Date = new Date()): string {
  return at.toISOString();
}
