import { createHash } from "node:crypto";
import type { SearchDocument } from "./documents";
import { TOPIC_LINES } from "./matching/topic-lines";

/** Raised when tokens, stored columns or facets change: every fingerprint then differs, and the index is built anew. */
const ANALYSIS_VERSION = 1;

/** An index holds each record's topics, so another lexicon makes it another index. */
const ANALYSIS = `${ANALYSIS_VERSION} ${createHash("sha256").update(TOPIC_LINES).digest("base64url")}`;

/** Content hash of a document: equal documents have equal hashes whatever the order of their keys. */
export function fingerprint(document: SearchDocument): string {
  return createHash("sha256")
    .update(`${ANALYSIS}\n${canonical(document)}`)
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
