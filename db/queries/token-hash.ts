import { createHash } from "node:crypto";

/** What the database keeps of a secret handed to a person: a copy of the database opens no door. SHA-256, hex. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
