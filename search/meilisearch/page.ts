import type { Hit, SearchResponse } from "meilisearch";
import type { SearchDocument } from "~/search/documents";
import { excerpt, highlight } from "~/search/embedded/highlight";
import type { QueryWord } from "~/search/embedded/query";
import type { SearchHit, SearchPage, SearchQuery } from "~/search/engine";
import { facetCounts } from "./facet-counts";
import { hasHit, segmentsOf } from "./marks";
import { sortOf, wantedFacets } from "./search-request";

/** What a hit is shown with. */
export type ShownFields = Pick<SearchDocument, "id" | "title" | "oneLine" | "body">;
export type Answer = SearchResponse<ShownFields>;

/** The page out of its answers: the first has the hits, the others only counts of filtered facets. */
export function pageOf(
  uid: string,
  query: SearchQuery,
  words: QueryWord[],
  answers: readonly [Answer, ...Answer[]],
  relaxed: boolean,
): SearchPage {
  const [first] = answers;
  const ranked = sortOf(query) === "relevance";
  const distributions = answers.map((answer) => answer.facetsByIndex?.[uid]?.distribution ?? {});
  return {
    hits: first.hits.map((hit) => hitOf(hit, words, ranked)),
    // With `matchingStrategy: all` the server resolves every record before it ranks: its "estimate" is exact.
    total: { value: totalOf(first), exact: true },
    facets: facetCounts(wantedFacets(query), distributions, query.filters ?? {}),
    relaxed,
  };
}

/** For a query that has characters but no word. */
export function emptyPage(query: SearchQuery): SearchPage {
  const facets = facetCounts(wantedFacets(query), [], query.filters ?? {});
  return { hits: [], total: { value: 0, exact: true }, facets, relaxed: false };
}

export function totalOf(answer: Answer): number {
  return answer.estimatedTotalHits ?? answer.hits.length;
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
    // `excerpt` reads the two texts of a document, which are here.
    excerpt: words.length === 0 ? null : (excerpt(hit as SearchDocument, words) ?? served),
  };
}
