import type { FederatedMultiSearchParams } from "meilisearch";
import { parseQuery } from "~/search/embedded/query";
import type { IndexName, SearchPage, SearchQuery } from "~/search/engine";
import type { Connection } from "./connection";
import { activeFacets } from "./filters";
import { type Answer, emptyPage, pageOf, type ShownFields, totalOf } from "./page";
import { EVERYTHING, type Reading, relaxedReadings, strictReadings } from "./readings";
import { countedApart, NOTHING_SHOWN, pageBounds, searchRequest, wantedFacets } from "./search-request";

type Ask = (request: FederatedMultiSearchParams) => Promise<Answer>;

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
  const uid = connection.uid(index);
  return connection.read(`search ${uid}`, async (client) => {
    const ask: Ask = (request) => client.multiSearch<FederatedMultiSearchParams, ShownFields>(request);
    const strict = kind === "blank" ? EVERYTHING : strictReadings(words);
    const answers = await askAll(uid, query, strict, ask);
    const enough =
      words.length < 2 || answers.some(found) || (await foundUnfiltered(uid, query, strict, ask));
    if (enough) return pageOf(uid, query, words, answers, false);
    return pageOf(uid, query, words, await askAll(uid, query, relaxedReadings(words), ask), true);
  });
}

/** The page itself first, then one answer for each facet that is counted apart. */
function askAll(
  uid: string,
  query: SearchQuery,
  readings: readonly Reading[],
  ask: Ask,
): Promise<[Answer, ...Answer[]]> {
  const apart = countedApart(query);
  const facets = wantedFacets(query).filter((facet) => !apart.includes(facet));
  return Promise.all([
    ask(searchRequest(uid, query, readings, { ...pageBounds(query), facets })),
    ...apart.map((facet) =>
      ask(searchRequest(uid, query, readings, { ...NOTHING_SHOWN, facets: [facet], except: facet })),
    ),
  ]);
}

/** Words are relaxed only when no record holds them all; that the filters leave none of those is another matter. */
async function foundUnfiltered(
  uid: string,
  query: SearchQuery,
  readings: readonly Reading[],
  ask: Ask,
): Promise<boolean> {
  if (activeFacets(query.filters ?? {}).length === 0) return false;
  const unfiltered = { ...query, filters: {} };
  return found(await ask(searchRequest(uid, unfiltered, readings, { ...NOTHING_SHOWN, facets: [] })));
}

function found(answer: Answer): boolean {
  return totalOf(answer) > 0;
}
