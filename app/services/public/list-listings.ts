import type { Language } from "~/app/domain/person";
import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { Count, IndexName, SearchPage, SearchSort } from "~/search/engine";
import { searchEngine } from "../search/engine";
import { type FacetGroup, type FilterChip, filterChips, nameFacets } from "./facets";
import { facetsOf, type ListQuery, PAGE_SIZE, readListQuery, sortsOf, writeListQuery } from "./list-query";
import type { ListingCardData } from "./listing-card";
import { namesIn } from "./names";
import { showCards } from "./show-cards";

export type ListPage = {
  index: IndexName;
  text: string;
  cards: ListingCardData[];
  total: Count;
  relaxed: boolean;
  facets: FacetGroup[];
  chips: FilterChip[];
  sorts: { name: SearchSort; href: string; current: boolean }[];
  previous: string | null;
  next: string | null;
  page: number;
  /** True when the index did not answer: the page says so instead of showing an empty list. */
  down: boolean;
  /** Filters and sort, for a new search that keeps them. */
  kept: [string, string][];
};

const NOTHING: SearchPage = { hits: [], total: { value: 0, exact: true }, facets: {}, relaxed: false };

/** One page of a public list with its facets, as the address asks for it. */
export async function listListings(
  index: IndexName,
  params: URLSearchParams,
  language: Language,
): Promise<ListPage> {
  const query = readListQuery(index, params);
  const { answer, down } = await ask(index, query);
  const highlights = new Map(answer.hits.map((hit) => [hit.id, { title: hit.title, excerpt: hit.excerpt }]));
  const db = database();
  const vocabulary = await loadVocabulary(db);
  const names = namesIn(vocabulary, language);
  const at = (page: number) => writeListQuery({ ...query, page });
  const sort = query.sort ?? (query.text ? "relevance" : "newest");
  return {
    index,
    text: query.text,
    cards: await showCards(
      db,
      index,
      answer.hits.map((hit) => hit.id),
      language,
      highlights,
    ),
    total: answer.total,
    relaxed: answer.relaxed,
    facets: nameFacets(index, answer.facets, query, vocabulary, names),
    chips: filterChips(index, query, names),
    sorts: sortsOf(index)
      .filter((name) => name !== "relevance" || query.text !== "")
      .map((name) => ({
        name,
        href: writeListQuery({ ...query, sort: name, page: 1 }),
        current: name === sort,
      })),
    previous: query.page > 1 ? at(query.page - 1) : null,
    next: answer.total.value > query.page * PAGE_SIZE ? at(query.page + 1) : null,
    page: query.page,
    down,
    kept: Object.entries(query.filters).flatMap(([facet, values]) =>
      values.map((value): [string, string] => [facet, value]),
    ),
  };
}

async function ask(index: IndexName, query: ListQuery): Promise<{ answer: SearchPage; down: boolean }> {
  try {
    const answer = await searchEngine().search(index, {
      text: query.text,
      filters: query.filters,
      facets: facetsOf(index),
      ...(query.sort ? { sort: query.sort } : {}),
      offset: (query.page - 1) * PAGE_SIZE,
      limit: PAGE_SIZE,
    });
    return { answer, down: false };
  } catch (error) {
    log().error({ err: error, index }, "search failed");
    return { answer: NOTHING, down: true };
  }
}
