import type { Vocabulary } from "~/app/domain/vocabulary";
import { type Neighbours, neighboursFrom } from "./domain";
import { type Unit, type Units, unitsFrom } from "./units";

/** What scoring needs of the vocabulary that operators keep: which fields are near, how units convert. */
export type MatchingVocabulary = { neighbours: Neighbours; units: Units };

/** Nothing related, every unit comparing with itself only. */
export const EMPTY_VOCABULARY: MatchingVocabulary = { neighbours: neighboursFrom([]), units: unitsFrom([]) };

export function matchingVocabulary(vocabulary: Vocabulary): MatchingVocabulary {
  return { neighbours: neighboursFrom(vocabulary.neighbours), units: unitsFrom(unitRows(vocabulary)) };
}

function unitRows(vocabulary: Vocabulary): Unit[] {
  return vocabulary.terms.flatMap((term) => {
    const { dimension, factor, offset } = term.details;
    if (term.list !== "unit" || typeof dimension !== "string") return [];
    return [
      {
        spellings: [...term.synonyms, term.nameZh, term.code],
        dimension,
        factor: Number(factor),
        offset: Number(offset),
      },
    ];
  });
}
