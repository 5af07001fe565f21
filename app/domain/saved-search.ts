export const SAVED_SEARCH_LIMIT = 50;
export const SEARCH_NAME_LENGTH = 60;
/** The search box takes no more; longer words come from addresses written by hand. */
export const SEARCH_WORDS_LENGTH = 500;

export const SEARCH_INDEXES = ["scenarios", "achievements"] as const;
export type SearchIndex = (typeof SEARCH_INDEXES)[number];

/** A list state that a person wants to hear of again (订阅的搜索). */
export type SavedSearch = {
  id: string;
  personId: string;
  index: SearchIndex;
  /** Canonical query text, see `canonicalSearch`. */
  query: string;
  name: string;
  /** Whether its new records go into the daily mail; the app shows them in any case. */
  mailed: boolean;
  /** ISO-8601 UTC; records published later are new to this search. */
  createdAt: string;
};

/**
 * One text for one search, however it was clicked together: words with single blanks, facets and their values
 * in order, each once. Sort and page are how a person looks, not what they look for.
 */
export function canonicalSearch(words: string, filters: Partial<Record<string, readonly string[]>>): string {
  const params = new URLSearchParams();
  const text = words.replace(/\s+/g, " ").trim();
  if (text) params.set("q", text);
  for (const facet of Object.keys(filters).sort())
    for (const value of [...new Set(filters[facet])].sort()) params.append(facet, value);
  return params.toString();
}

/** A name a person would give: the words, then the filters, cut where a list would cut it. */
export function proposedName(words: string, filterNames: readonly string[], everything: string): string {
  const name = [words.replace(/\s+/g, " ").trim(), ...filterNames].filter(Boolean).join(" · ") || everything;
  const characters = [...name];
  return characters.length <= SEARCH_NAME_LENGTH
    ? name
    : `${characters.slice(0, SEARCH_NAME_LENGTH - 1).join("")}…`;
}
