import type { Language } from "~/app/domain/person";
import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { Count, IndexName, SearchPage, SearchSort } from "~/search/engine";
import { searchEngine } from "../search/engine";
import { type Meant, meantInList } from "../search-words/list-meant";
import { type WayOn, waysOn } from "../search-words/ways-on";
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
  pages: number | null;
  /** True when the index did not answer: the page says so instead of showing an empty list. */
  down: boolean;
  /** Filters and sort, for a new search that keeps them. */
  kept: [string, string][];
};

/** A list page with help for a search that found too little. */
export type HelpedListPage = ListPage & {
  /** What the words were probably meant to be; a link, never done unasked. */
  meant: Meant | null;
  /** Steps out of an empty list, with what waits there. */
  ways: WayOn[];
  /** Where the list begins, when a page past its end was asked for. */
  firstPage: string | null;
};

const NOTHING: SearchPage = { hits: [], total: { value: 0, exact: true }, facets: {}, relaxed: false };

/** One page of a public list with its facets, as the address asks for it. */
export async function listListings(
  index: IndexName,
  params: URLSearchParams,
  language: Language,
): Promise<ListPage> {
  const query = readListQuery(index, params);
  return listPage(index, query, await ask(index, query), language);
}

/** The same with what helps on where it shows nothing or not quite what was asked for. */
export async function listWithHelp(
  index: IndexName,
  params: URLSearchParams,
  language: Language,
): Promise<HelpedListPage> {
  const query = readListQuery(index, params);
  const asked = await ask(index, query);
  const page = await listPage(index, query, asked, language);
  return { ...page, ...(await helpFor(index, query, asked, page, language)) };
}

async function helpFor(
  index: IndexName,
  query: ListQuery,
  { answer, down }: Asked,
  page: ListPage,
  language: Language,
): Promise<Pick<HelpedListPage, "meant" | "ways" | "firstPage">> {
  const none = { meant: null, ways: [], firstPage: null };
  if (down) return none;
  if (query.page > 1)
    return {
      ...none,
      firstPage: page.cards.length === 0 ? writeListQuery({ ...query, page: 1 }) : null,
    };
  try {
    const meant = await meantInList(index, query, answer);
    if (answer.total.value > 0) return { ...none, meant };
    const vocabulary = await loadVocabulary(database());
    return { ...none, meant, ways: await waysOn(index, query, meant?.text ?? null, vocabulary, language) };
  } catch (error) {
    log().error({ err: error, index }, "no help for a search");
    return none;
  }
}

async function listPage(
  index: IndexName,
  query: ListQuery,
  { answer, down }: Asked,
  language: Language,
): Promise<ListPage> {
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
    pages: answer.total.exact ? Math.ceil(answer.total.value / PAGE_SIZE) : null,
    down,
    kept: Object.entries(query.filters).flatMap(([facet, values]) =>
      values.map((value): [string, string] => [facet, value]),
    ),
  };
}

type Asked = { answer: SearchPage; down: boolean };

async function ask(index: IndexName, query: ListQuery): Promise<Asked> {
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
