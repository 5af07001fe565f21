import { createHash } from "node:crypto";
import type { SearchDocument } from "./documents";

/**
 * Raised when tokens, stored columns or facets change: every fingerprint then differs,
 * so `search:check` reports the whole index and a rebuild follows.
 */
export const ANALYSIS_VERSION = 1;

/** Content hash of a document: equal documents have equal hashes whatever the order of their keys. */
export function fingerprint(document: SearchDocument): string {
  return createHash("sha256")
    .update(`${ANALYSIS_VERSION}\n${canonical(document)}`)
    .digest("base64url")
    .slice(0, 27);
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const record = value as Record<string, unknown>;
  const fields = Object.keys(record).filter((key) => record[key] !== undefined);
  return `{${fields
    .sort()
    .map((key) => `"${key}":${canonical(record[key])}`)
    .join(",")}}`;
}
