import { FACET_NAMES, type FacetName, type IndexName, SEARCH_SORTS, type SearchSort } from "~/search/engine";

export const PAGE_SIZE = 20;
const LAST_PAGE = 500;

/** The state of a list, all of it in the address. */
export type ListQuery = {
  text: string;
  filters: Partial<Record<FacetName, string[]>>;
  sort: SearchSort | null;
  page: number;
};

/** Facets that mean something for an index. */
export function facetsOf(index: IndexName): FacetName[] {
  return FACET_NAMES.filter(
    (facet) => facet !== "application" && (index === "scenarios" || facet !== "stage"),
  );
}

export function sortsOf(index: IndexName): SearchSort[] {
  return SEARCH_SORTS.filter((sort) => index === "scenarios" || sort !== "deadline");
}

/** Reads an address; whatever makes no sense in it is ignored. */
export function readListQuery(index: IndexName, params: URLSearchParams): ListQuery {
  const filters: ListQuery["filters"] = {};
  for (const facet of facetsOf(index)) {
    const values = [...new Set(params.getAll(facet))]
      .filter((value) => /^[\w-]{1,40}$/.test(value))
      .slice(0, 30);
    if (values.length > 0) filters[facet] = values;
  }
  const sort = sortsOf(index).find((name) => name === params.get("sort")) ?? null;
  const page = Math.min(Math.max(Math.trunc(Number(params.get("page"))) || 1, 1), LAST_PAGE);
  return { text: (params.get("q") ?? "").trim(), filters, sort, page };
}

/** The address of a state; the first page and the default sort leave no trace. */
export function writeListQuery(query: ListQuery): string {
  const params = new URLSearchParams();
  if (query.text) params.set("q", query.text);
  for (const [facet, values] of Object.entries(query.filters))
    for (const value of values) params.append(facet, value);
  if (query.sort) params.set("sort", query.sort);
  if (query.page > 1) params.set("page", String(query.page));
  const text = params.toString();
  return text ? `?${text}` : "?";
}

/** The same list with one facet value switched on or off, from its first page. */
export function toggled(query: ListQuery, facet: FacetName, value: string): ListQuery {
  const values = query.filters[facet] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const filters = { ...query.filters, [facet]: next };
  if (next.length === 0) delete filters[facet];
  return { ...query, filters, page: 1 };
}
