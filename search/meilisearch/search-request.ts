import type { FederatedMultiSearchParams } from "meilisearch";
import { FACET_NAMES, type FacetName, type SearchQuery, type SearchSort } from "~/search/engine";
import { activeFacets, facetAttribute, facetFilters } from "./filters";
import { LOCALES } from "./index-settings";
import { HIT_END, HIT_START } from "./marks";
import type { Reading } from "./readings";

/** One part of an answer: a page of hits, or only counts. `except` leaves one facet's own filter out. */
export type Part = { limit: number; offset: number; facets: FacetName[]; except?: FacetName };
export const NOTHING_SHOWN = { limit: 0, offset: 0 };

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

export function searchRequest(
  uid: string,
  query: SearchQuery,
  readings: readonly Reading[],
  { limit, offset, facets, except }: Part,
): FederatedMultiSearchParams {
  const sort = sortRules(sortOf(query));
  const filter = facetFilters(query.filters ?? {}, except);
  const queries = readings.map(({ q, attributesToSearchOn, weight }) => ({
    indexUid: uid,
    q,
    attributesToSearchOn,
    matchingStrategy: "all" as const,
    locales: LOCALES,
    ...(limit > 0 ? SHOWN : { attributesToRetrieve: ["id"] }),
    ...(filter.length > 0 ? { filter } : {}),
    ...(sort.length > 0 ? { sort } : {}),
    federationOptions: { weight },
  }));
  const facetsByIndex = { [uid]: facets.map(facetAttribute) };
  return { federation: { limit, offset, ...(facets.length > 0 ? { facetsByIndex } : {}) }, queries };
}

/** The best first has no meaning without words: then the newest come first. */
export function sortOf({ sort = "relevance", text }: SearchQuery): SearchSort {
  return sort === "relevance" && text.trim() === "" ? "newest" : sort;
}

function sortRules(sort: SearchSort): string[] {
  if (sort === "relevance") return [];
  return sort === "newest" ? ["published:desc"] : ["deadline:asc", "published:desc"];
}

export function pageBounds({ offset = 0, limit = 20 }: SearchQuery): { offset: number; limit: number } {
  return { offset: Math.max(0, offset), limit: Math.min(100, Math.max(0, limit)) };
}

export function wantedFacets(query: SearchQuery): FacetName[] {
  return [...(query.facets ?? FACET_NAMES)];
}

/** Wanted facets that have a filter of their own. */
export function countedApart(query: SearchQuery): FacetName[] {
  const active = activeFacets(query.filters ?? {});
  return wantedFacets(query).filter((facet) => active.includes(facet));
}
