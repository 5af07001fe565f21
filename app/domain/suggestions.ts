/** What a search box offers while somebody types. Addresses are ready to follow. */
export type Suggestions = {
  words: WordSuggestion[];
  scenarios: RecordSuggestion[];
  achievements: RecordSuggestion[];
  /** What may have been meant where the words find too little. */
  meant: { text: string; href: string } | null;
};

export type WordSuggestion = {
  kind: "domain" | "subfield" | "application" | "city";
  name: string;
  /** Where the address leads, and how many records wait there; null where they were not counted. */
  listing: "scenarios" | "achievements";
  count: { value: number; exact: boolean } | null;
  href: string;
};

export type RecordSuggestion = {
  no: string;
  title: { text: string; hit: boolean }[];
  city: string | null;
  href: string;
};

/** Where a search box looks: one public list or both. */
export const SEARCH_SCOPES = ["scenarios", "achievements", "all"] as const;
export type SearchScope = (typeof SEARCH_SCOPES)[number];

/** No suggestion is asked for more; in characters. */
export const LONGEST_SUGGESTED = 60;

/** Whether so much was typed that an answer can help: one Chinese character, or two letters or digits. */
export function isWorthAsking(typed: string): boolean {
  if (typed.length > LONGEST_SUGGESTED) return false;
  return /\p{Script=Han}/u.test(typed) || /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(typed);
}
