import type { FacetDistribution } from "meilisearch";
import type { FacetCounts, FacetName, SearchFilters } from "~/search/engine";
import { facetAttribute } from "./filters";

/**
 * The counts of the wanted facets out of several distributions, each of which holds other facets. Exact: the
 * server counts the whole answer; values beyond its `maxValuesPerFacet` (1,000, the largest) are left out.
 */
export function facetCounts(
  wanted: readonly FacetName[],
  distributions: readonly FacetDistribution[],
  filters: SearchFilters,
): FacetCounts {
  const counts: FacetCounts = {};
  for (const facet of wanted) {
    const found = distributions.find((distribution) => facetAttribute(facet) in distribution);
    const values = new Map(Object.entries(found?.[facetAttribute(facet)] ?? {}));
    // What a person has selected stays on the page to be taken back, even when it counts nothing.
    for (const value of filters[facet] ?? []) if (!values.has(value)) values.set(value, 0);
    counts[facet] = [...values]
      .map(([value, count]) => ({ value, count, exact: true }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
  return counts;
}
