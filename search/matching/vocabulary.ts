import { type Units, unitsFrom, unitsOf } from "~/app/domain/units";
import type { Vocabulary } from "~/app/domain/vocabulary";
import { type Neighbours, neighboursFrom } from "./domain";

/** What scoring needs of the vocabulary that operators keep: which fields are near, how units convert. */
export type MatchingVocabulary = { neighbours: Neighbours; units: Units };

/** Nothing related, every unit comparing with itself only. */
export const EMPTY_VOCABULARY: MatchingVocabulary = { neighbours: neighboursFrom([]), units: unitsFrom([]) };

export function matchingVocabulary(vocabulary: Vocabulary): MatchingVocabulary {
  return { neighbours: neighboursFrom(vocabulary.neighbours), units: unitsFrom(unitsOf(vocabulary)) };
}
