import type { FederatedMultiSearchParams, Hit, SearchResponse } from "meilisearch";
import type { SearchDocument } from "~/search/documents";
import { excerpt, highlight } from "~/search/embedded/highlight";
import { parseQuery, type QueryWord } from "~/search/embedded/query";
import {
  FACET_NAMES,
  type FacetName,
  type IndexName,
  type SearchHit,
  type SearchPage,
  type SearchQuery,
  type SearchSort,
} from "~/search/engine";
import type { Connection } from "./connection";
import { facetCounts } from "./facet-counts";
import { activeFacets, facetAttribute, facetFilters } from "./filters";
import { LOCALES } from "./index-settings";
import { HIT_END, HIT_START, hasHit, segmentsOf } from "./marks";
import { EVERYTHING, type Reading, relaxedReadings, strictReadings } from "./readings";

type ShownFields = Pick<SearchDocument, "id" | "title" | "oneLine" | "body">;
type Answer = SearchResponse<ShownFields>;

/**
 * Every reading of the words in one federated search, whose counts are those of the records found by any
 * of them, exact and without a cap. A facet with a filter of its own is counted by a second search without it.
 */
export async function search(
  connection: Connection,
  index: IndexName,
  query: SearchQuery,
): Promise<SearchPage> {
  const { kind, words } = parseQuery(query.text);
  if (kind === "none") return emptyPage(query);
  return connection.read(`search ${connection.uid(index)}`, async (client) => {
    const ask = (parts: FederatedMultiSearchParams) =>
      client.multiSearch<FederatedMultiSearchParams, ShownFields>(parts);
    const strict = kind === "blank" ? EVERYTHING : strictReadings(words);
    const uid = connection.uid(index);
    let answers = await askAll(uid, query, strict, ask);
    let relaxed = false;
    if (words.length > 1 && !answers.some(found) && !(await foundUnfiltered(uid, query, strict, ask))) {
      answers = await askAll(uid, query, relaxedReadings(words), ask);
      relaxed = true;
    }
    return pageOf(uid, query, words, answers, relaxed);
  });
}

/** The page itself first, then one answer for each filtered facet, in the order of `countedApart`. */
function askAll(
  uid: string,
  query: SearchQuery,
  readings: readonly Reading[],
  ask: (parts: FederatedMultiSearchParams) => Promise<Answer>,
): Promise<Answer[]> {
  const apart = countedApart(query);
  const together = wantedFacets(query).filter((facet) => !apart.includes(facet));
  return Promise.all([
    ask(federated(uid, query, readings, { ...pageBounds(query), facets: together })),
    ...apart.map((facet) =>
      ask(federated(uid, query, readings, { limit: 0, offset: 0, facets: [facet], except: facet })),
    ),
  ]);
}

type Part = { limit: number; offset: number; facets: FacetName[]; except?: FacetName };

/** The request for one part of the answer; pinned by the tests. */
export function federated(
  uid: string,
  query: SearchQuery,
  readings: readonly Reading[],
  { limit, offset, facets, except }: Part,
): FederatedMultiSearchParams {
  const sort = sortRules(query);
  const shown = limit > 0 ? SHOWN : { attributesToRetrieve: ["id"] };
  const filter = facetFilters(query.filters ?? {}, except);
  const queries = readings.map(({ q, attributesToSearchOn, weight }) => ({
    ...{
      indexUid: uid,
      q,
      attributesToSearchOn,
      matchingStrategy: "all" as const,
      locales: LOCALES,
      ...shown,
    },
    ...(filter.length > 0 ? { filter } : {}),
    ...(sort.length > 0 ? { sort } : {}),
    federationOptions: { weight },
  }));
  const facetsByIndex = { [uid]: facets.map(facetAttribute) };
  return { federation: { limit, offset, ...(facets.length > 0 ? { facetsByIndex } : {}) }, queries };
}

const SHOWN = {
  attributesToRetrieve: ["id", "title", "oneLine", "body"],
  attributesToHighlight: ["title", "oneLine", "body"],
  attributesToCrop: ["oneLine", "body"],
  /** In words, which are about two characters. */
  cropLength: 45,
  cropMarker: "",
  highlightPreTag: HIT_START,
  highlightPostTag: HIT_END,
};

function sortOf({ sort = "relevance", text }: SearchQuery): SearchSort {
  return sort === "relevance" && text.trim() === "" ? "newest" : sort;
}

function sortRules(query: SearchQuery): string[] {
  const sort = sortOf(query);
  if (sort === "relevance") return [];
  return sort === "newest" ? ["published:desc"] : ["deadline:asc", "published:desc"];
}

function pageBounds({ offset = 0, limit = 20 }: SearchQuery): { offset: number; limit: number } {
  return { offset: Math.max(0, offset), limit: Math.min(100, Math.max(0, limit)) };
}

function wantedFacets(query: SearchQuery): FacetName[] {
  return [...(query.facets ?? FACET_NAMES)];
}

function countedApart(query: SearchQuery): FacetName[] {
  const active = activeFacets(query.filters ?? {});
  return wantedFacets(query).filter((facet) => active.includes(facet));
}

/** Words are relaxed only when no record holds them all; that the filters leave none of those is another matter. */
async function foundUnfiltered(
  uid: string,
  query: SearchQuery,
  readings: readonly Reading[],
  ask: (parts: FederatedMultiSearchParams) => Promise<Answer>,
): Promise<boolean> {
  if (activeFacets(query.filters ?? {}).length === 0) return false;
  return found(
    await ask(federated(uid, { ...query, filters: {} }, readings, { limit: 0, offset: 0, facets: [] })),
  );
}

function found(answer: Answer): boolean {
  return totalOf(answer) > 0;
}

function totalOf(answer: Answer): number {
  return answer.estimatedTotalHits ?? answer.hits.length;
}

function pageOf(
  uid: string,
  query: SearchQuery,
  words: QueryWord[],
  answers: readonly Answer[],
  relaxed: boolean,
): SearchPage {
  const [page] = answers;
  if (!page) throw new Error("a search has at least one answer");
  const ranked = sortOf(query) === "relevance";
  return {
    hits: page.hits.map((hit) => hitOf(hit, words, ranked)),
    // With `matchingStrategy: all` the server resolves every record before it ranks, so its "estimate" is exact.
    total: { value: totalOf(page), exact: true },
    facets: facetCounts(
      wantedFacets(query),
      answers.map((answer) => answer.facetsByIndex?.[uid]?.distribution ?? {}),
      query.filters ?? {},
    ),
    relaxed,
  };
}

/** Marked as the embedded engine marks; where that sees nothing (a typing error, a synonym), as the server does. */
function hitOf(hit: Hit<ShownFields>, words: QueryWord[], ranked: boolean): SearchHit {
  const own = highlight(hit.title, words);
  const { title, oneLine, body } = hit._formatted ?? {};
  const served = [oneLine, body].map((text) => (text ? segmentsOf(text) : null)).find(hasHit) ?? null;
  return {
    id: hit.id,
    score: ranked ? (hit._federation?.weightedRankingScore ?? 0) : 0,
    title: hasHit(own) || !title ? own : segmentsOf(title),
    excerpt: words.length === 0 ? null : (excerpt(hit, words) ?? served),
  };
}

function emptyPage(query: SearchQuery): SearchPage {
  const facets = facetCounts(wantedFacets(query), [], query.filters ?? {});
  return { hits: [], total: { value: 0, exact: true }, facets, relaxed: false };
}
