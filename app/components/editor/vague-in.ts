import type { Answers } from "~/app/domain/form-state";
import type { ListingNoun } from "~/app/domain/listing-number";
import { vagueWords } from "~/app/domain/vague-words";
import { fieldGroups, questionOf } from "./catalogue";

/** Names of people and units praise nobody. */
const NAMES = ["contact", "people", "completingUnits", "recommender"];

/** Praise without a figure, by question: what the author was told while writing. */
export function vagueByQuestion(noun: ListingNoun, answers: Answers): Map<string, string[]> {
  const fields = fieldGroups(noun).flatMap((group) => group.fields.map((entry) => entry.field));
  const found = new Map<string, string[]>();
  for (const [name, value] of Object.entries(answers)) {
    const field = questionOf(name);
    const words = [value].flat().flatMap(vagueWords);
    if (!fields.includes(field) || NAMES.includes(field) || words.length === 0) continue;
    found.set(field, [...new Set([...(found.get(field) ?? []), ...words])]);
  }
  return found;
}
