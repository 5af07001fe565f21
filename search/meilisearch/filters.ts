import { FACET_NAMES, type FacetName, type SearchFilters } from "~/search/engine";

/**
 * The one place where a value becomes part of a filter expression. Meilisearch reads a double-quoted value with
 * JSON's `\"` and `\\`, so nothing in it can end it. Control characters and halves of surrogate pairs, which no
 * value of ours has, become U+FFFD: of JSON's other escapes none is ever needed.
 */
export function quoted(value: string): string {
  return JSON.stringify(value.replace(/[\p{Cc}\p{Surrogate}]/gu, "\ufffd"));
}

/** `attribute` is one of our own names, never what a person typed. */
export function isOneOf(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.map(quoted).join(", ")}]`;
}

export function isNoneOf(attribute: string, values: readonly string[]): string {
  return `${attribute} NOT IN [${values.map(quoted).join(", ")}]`;
}

export function isEqual(attribute: string, value: string): string {
  return `${attribute} = ${quoted(value)}`;
}

/** In the order of the characters' codes, as text. */
export function isAfter(attribute: string, value: string): string {
  return `${attribute} > ${quoted(value)}`;
}

export function facetAttribute(facet: FacetName): string {
  return `facets.${facet}`;
}

/** One condition a facet, all of which must hold; `except` leaves one facet's own filter out, for its counts. */
export function facetFilters(filters: SearchFilters, except?: FacetName): string[] {
  return activeFacets(filters)
    .filter((facet) => facet !== except)
    .map((facet) => isOneOf(facetAttribute(facet), filters[facet] ?? []));
}

export function activeFacets(filters: SearchFilters): FacetName[] {
  return FACET_NAMES.filter((facet) => (filters[facet]?.length ?? 0) > 0);
}
