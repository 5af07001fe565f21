import type { PublicState } from "~/app/domain/listing-state";
import type { Organisation } from "~/app/domain/organisation";
import type { ListingRecord } from "~/app/domain/scenario";
import type { CodeWords } from "./words";

/** What a projection needs beside the record: its owner and the vocabulary's words. */
export type ProjectionContext = {
  organisations: ReadonlyMap<string, Organisation>;
  words: CodeWords;
};

/** The organisation a record may be shown with; null when it has none. */
export function ownerOf(record: ListingRecord, context: ProjectionContext): Organisation | null {
  return record.organisationId === null ? null : (context.organisations.get(record.organisationId) ?? null);
}

/**
 * The public state as the record itself says it. The clock is left out on purpose: a document must not
 * change while its record does not, so a passed last day is judged by whoever reads (`validUntil`).
 */
export function indexedState(record: ListingRecord): PublicState | null {
  if (record.state === "published") return "open";
  return record.state === "paused" ? "on_hold" : null;
}

export function paragraphs(...texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text.trim() !== "").join("\n");
}

export function blankToNull(text: string): string | null {
  return text.trim() === "" ? null : text;
}
