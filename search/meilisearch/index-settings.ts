import type { Settings } from "meilisearch";
import { FACET_NAMES } from "~/search/engine";
import { facetAttribute } from "./filters";
import { DOCUMENT_FIELDS } from "./stored-document";

/** Pages reach this far; counts do not stop here, because federated search and facets count beyond it. */
export const MOST_HITS = 10_000;
/** More than the vocabulary has subfields. */
const MOST_FACET_VALUES = 1_000;
/** The server then stops ranking and answers with what it has, before the client gives up. */
export const CUTOFF_MS = 1_000;

/** What people's words are looked for in, best first. */
export const TEXT_ATTRIBUTES = [
  "title",
  "keywords",
  "no",
  "vocabulary",
  "oneLine",
  "orgName",
  "indicators.name",
  "metrics.name",
  "body",
] as const;
export const GRAM_ATTRIBUTES = ["grams", "textGrams"] as const;
/** What candidates are chosen by; filtered, not searched, so that no cutting of words stands in between. */
export const CANDIDATE_ATTRIBUTES = ["grams", "topics"] as const;
/** One word, the same in every record of an index: who searches for it finds all, each with the same score. */
export const CONSTANT_ATTRIBUTE = "kind";

/** Say nothing by themselves. A query made of them alone would list everything, so callers leave them out. */
export const STOP_WORDS = [
  ...["的", "了", "和", "与", "及", "或", "等", "在", "是", "为", "对"],
  ...["a", "an", "and", "by", "for", "in", "of", "on", "or", "the", "to", "with"],
];

/** Language of every text: without it short Chinese texts may be taken for Japanese and cut wrongly. */
export const LOCALES = ["zho"];

/** The settings of both indexes, as they must be; `synonyms` comes from the vocabulary. */
export function desiredSettings(synonyms: Record<string, string[]>): Settings {
  return {
    searchableAttributes: [...TEXT_ATTRIBUTES, ...GRAM_ATTRIBUTES, CONSTANT_ATTRIBUTE],
    // The server reads all of these for every hit it shows: without the grams of the text that is half as much.
    displayedAttributes: [...DOCUMENT_FIELDS, "hash", ...CANDIDATE_ATTRIBUTES],
    filterableAttributes: [
      equality(["kind", "grams", "topics", ...FACET_NAMES.map(facetAttribute)]),
      {
        attributePatterns: ["id"],
        features: { facetSearch: false, filter: { equality: true, comparison: true } },
      },
    ],
    sortableAttributes: ["deadline", "id", "published"],
    // "sort" comes first: who asks for the newest wants the newest. Domain and maturity decide between equals,
    // then the month of publication: every other value of the last rule would cost the server one more round.
    rankingRules: [
      ...["sort", "words", "typo", "proximity", "attribute", "exactness"],
      ...["filed:desc", "maturity:desc", "month:desc"],
    ],
    synonyms,
    stopWords: STOP_WORDS,
    localizedAttributes: [{ attributePatterns: ["*"], locales: LOCALES }],
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnAttributes: ["grams", CONSTANT_ATTRIBUTE, "no", "textGrams"],
      disableOnNumbers: true,
    },
    pagination: { maxTotalHits: MOST_HITS },
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
    searchCutoffMs: CUTOFF_MS,
    facetSearch: false,
  };
}

function equality(attributePatterns: string[]) {
  return {
    attributePatterns,
    features: { facetSearch: false, filter: { equality: true, comparison: false } },
  };
}
