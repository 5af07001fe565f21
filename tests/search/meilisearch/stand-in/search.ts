import { attributeOf, BadFilter, condition, type Row, valuesAt } from "./filter";
import type { StoredIndex } from "./store";
import { attributeWith, marked, type Term, termsOf } from "./words";

export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

export type Query = {
  indexUid: string;
  q?: string;
  filter?: string | string[];
  sort?: string[];
  facets?: string[];
  limit?: number;
  attributesToSearchOn?: string[];
  attributesToRetrieve?: string[];
  attributesToHighlight?: string[];
  highlightPreTag?: string;
  highlightPostTag?: string;
  federationOptions?: { weight?: number };
};
export type Found = { row: Row; score: number; query: number; terms: Term[] };

/** Rows that hold every term in the attributes asked for and pass the filters, each with a score of ½ to 1. */
export function find(index: StoredIndex, query: Query, position: number): Found[] {
  const attributes = query.attributesToSearchOn ?? index.settings.searchableAttributes;
  for (const name of attributes)
    if (!index.settings.searchableAttributes.includes(name))
      throw new Refused(400, "invalid_search_attributes_to_search_on");
  const terms = termsOf(query.q ?? "", index.settings.stopWords);
  const rows = filtered(index, query.filter);
  return rows.flatMap((row) => {
    const places = terms.map((term) => attributeWith(row, term, attributes));
    if (places.includes(-1)) return [];
    const mean = places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
    const score = (1 - mean / (2 * attributes.length)) * (query.federationOptions?.weight ?? 1);
    return [{ row, score, query: position, terms }];
  });
}

export function filtered(index: StoredIndex, filter: string | string[] | undefined): Row[] {
  const filters = filter === undefined ? [] : [filter].flat();
  for (const one of filters)
    if (!index.isFilterable(attributeOf(one))) throw new Refused(400, "invalid_search_filter", one);
  try {
    const conditions = filters.map(condition);
    return [...index.rows.values()].filter((row) => conditions.every((holds) => holds(row)));
  } catch (error) {
    if (error instanceof BadFilter) throw new Refused(400, "invalid_search_filter", error.message);
    throw error;
  }
}

/** By the sort rules first, rows without the field last; then by score; then by the index's own last rules. */
export function ordered(index: StoredIndex, found: Found[], sort: readonly string[]): Found[] {
  for (const rule of sort)
    if (!index.settings.sortableAttributes.includes(rule.split(":")[0] ?? ""))
      throw new Refused(400, "invalid_search_sort");
  const own = index.settings.rankingRules.filter((rule) => rule.includes(":"));
  return [...found].sort(
    (a, b) => byRules(a.row, b.row, sort) || b.score - a.score || byRules(a.row, b.row, own) || 0,
  );
}

export function byRules(a: Row, b: Row, rules: readonly string[]): number {
  for (const rule of rules) {
    const [field = "", direction] = rule.split(":");
    const [left, right] = [a[field], b[field]] as (string | number | undefined)[];
    if (left === right) continue;
    if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
    return (left < right ? -1 : 1) * (direction === "asc" ? 1 : -1);
  }
  return 0;
}

export function distribution(index: StoredIndex, rows: Row[], facets: readonly string[]) {
  const counts: Record<string, Record<string, number>> = {};
  for (const facet of facets) {
    if (!index.isFilterable(facet)) throw new Refused(400, "invalid_search_facets");
    const values: Record<string, number> = {};
    for (const value of rows.flatMap((row) => valuesAt(row, facet))) values[value] = (values[value] ?? 0) + 1;
    counts[facet] = values;
  }
  return counts;
}

export function hitOf({ row, score, query, terms }: Found, asked: Query): Row {
  const hit = picked(row, asked.attributesToRetrieve ?? Object.keys(row));
  hit._federation = { indexUid: asked.indexUid, queriesPosition: query, weightedRankingScore: score };
  if (asked.attributesToHighlight) {
    const { highlightPreTag = "<em>", highlightPostTag = "</em>" } = asked;
    const formatted = Object.entries(picked(row, asked.attributesToHighlight)).map(([name, value]) => [
      name,
      typeof value === "string" ? marked(value, terms, highlightPreTag, highlightPostTag) : value,
    ]);
    hit._formatted = Object.fromEntries(formatted);
  }
  return hit;
}

export function picked(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.filter((name) => name in row).map((name) => [name, row[name]]));
}
