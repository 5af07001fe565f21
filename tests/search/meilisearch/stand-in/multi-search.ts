import { distribution, type Found, find, hitOf, ordered, type Query, Refused } from "./search";
import type { Store } from "./store";

export type MultiSearch = {
  federation?: { limit?: number; offset?: number; facetsByIndex?: Record<string, string[]> };
  queries: Query[];
};

const QUERY_FIELDS = [
  ...["indexUid", "q", "filter", "sort", "facets", "limit", "offset", "locales", "matchingStrategy"],
  ...["attributesToSearchOn", "attributesToRetrieve", "attributesToHighlight", "attributesToCrop"],
  ...["cropLength", "cropMarker", "highlightPreTag", "highlightPostTag", "federationOptions"],
];
const FEDERATION_FIELDS = ["limit", "offset", "facetsByIndex"];
/** The server refuses these in the queries of a federated search. */
const NOT_FEDERATED = ["limit", "offset", "facets"];

export function multiSearch(store: Store, body: MultiSearch): unknown {
  for (const query of body.queries) onlyFields(query, QUERY_FIELDS);
  if (!body.federation) return { results: body.queries.map((query) => single(store, query)) };
  onlyFields(body.federation, FEDERATION_FIELDS);
  for (const query of body.queries)
    if (NOT_FEDERATED.some((name) => name in query)) throw new Refused(400, "invalid_multi_search_query");
  return federated(store, body.queries, body.federation);
}

function single(store: Store, query: Query): unknown {
  const index = store.get(query.indexUid);
  const found = ordered(index, find(index, query, 0), query.sort ?? []);
  const most = index.settings.pagination?.maxTotalHits ?? 1000;
  return {
    indexUid: query.indexUid,
    hits: found.slice(0, query.limit ?? 20).map((one) => hitOf(one, query)),
    estimatedTotalHits: Math.min(found.length, most),
    facetDistribution:
      query.facets &&
      distribution(
        index,
        found.map(({ row }) => row),
        query.facets,
      ),
  };
}

/** Each row once, with the best of its scores. */
function federated(
  store: Store,
  queries: Query[],
  federation: NonNullable<MultiSearch["federation"]>,
): unknown {
  const { limit = 20, offset = 0, facetsByIndex = {} } = federation;
  const best = new Map<unknown, Found>();
  for (const [position, query] of queries.entries())
    for (const found of find(store.get(query.indexUid), query, position))
      if ((best.get(found.row.id)?.score ?? -1) < found.score) best.set(found.row.id, found);
  const [first] = queries;
  if (!first) throw new Refused(400, "bad_request");
  const index = store.get(first.indexUid);
  const all = ordered(index, [...best.values()], first.sort ?? []);
  const rows = all.map(({ row }) => row);
  return {
    hits: all.slice(offset, offset + limit).map((found) => hitOf(found, queries[found.query] ?? first)),
    ...{ limit, offset, estimatedTotalHits: all.length },
    facetsByIndex: Object.fromEntries(
      Object.entries(facetsByIndex).map(([uid, facets]) => [
        uid,
        { distribution: distribution(store.get(uid), rows, facets), stats: {} },
      ]),
    ),
  };
}

function onlyFields(given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown) throw new Refused(400, "bad_request", `Unknown field \`${unknown}\``);
}
