import type { Language } from "~/app/domain/person";
import { database } from "~/db/connection";
import type { IndexName, SearchPage } from "~/search/engine";
import type { ListingCardData } from "../public/listing-card";
import { showCards } from "../public/show-cards";
import { searchEngine } from "../search/engine";
import { firstThatFinds, meantInstead, outcomeOf } from "./meant";

/** The best records for some words, without filters and counts of facets. */
export function findWords(index: IndexName, text: string, limit: number): Promise<SearchPage> {
  return searchEngine().search(index, { text, facets: [], limit });
}

/** What was found as cards, as far as it is still public, the words marked. */
export function cardsOf(
  index: IndexName,
  { hits }: SearchPage,
  language: Language,
): Promise<ListingCardData[]> {
  const ids = hits.map((hit) => hit.id);
  const highlights = new Map(hits.map((hit) => [hit.id, { title: hit.title, excerpt: hit.excerpt }]));
  return showCards(database(), index, ids, language, highlights);
}

/** What the words were probably meant to be, where the indexes asked found too little; it does find something. */
export async function meantAnywhere(
  text: string,
  indexes: readonly IndexName[],
  pages: readonly SearchPage[],
): Promise<string | null> {
  const queries = await meantInstead(text, outcomeOf(text, pages));
  return firstThatFinds(queries, (words) => Promise.all(indexes.map((index) => findWords(index, words, 0))));
}
