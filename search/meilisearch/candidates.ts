import type { FederatedMultiSearchParams } from "meilisearch";
import type { Candidate, CandidateQuery, IndexName, WeightedTerm } from "~/search/engine";
import type { Connection } from "./connection";
import { facetFilters, isEqual, isNoneOf } from "./filters";
import { CANDIDATE_ATTRIBUTES, CONSTANT_ATTRIBUTE, LOCALES } from "./index-settings";
import { documentsById } from "./read";
import { phrase } from "./readings";
import type { Derived } from "./stored-document";

/** The heaviest terms are also asked for two by two: 16 give 120 pairs. */
const PAIRED = 16;
/** How many records are fetched for each that is wanted, and never more than this. */
const POOL = 8;
const MOST_POOLED = 2_000;

type Pooled = { id: string } & Pick<Derived, "grams" | "topics">;

/**
 * The server proposes, by each term alone and by pairs of the heaviest, a pool several times as large as asked
 * for; the sums of the terms' weights, damped by the length of the title as in the embedded engine, decide.
 * Reckoned without a server, for the labelled demands: the pool holds 99.9 % of the best 240 among the 4,000
 * labelled records, 98 % among 60,000 made by crossing them.
 */
export async function candidates(
  connection: Connection,
  index: IndexName,
  query: CandidateQuery,
): Promise<Candidate[]> {
  const parts = candidatePool(connection.uid(index), index, query);
  if (parts.queries.length === 0) return [];
  return connection.read(`find candidates in ${connection.uid(index)}`, async (client) => {
    const { hits } = await client.multiSearch<FederatedMultiSearchParams, Pooled>(parts);
    const best = bestOf(hits, query.terms).slice(0, limitOf(query));
    const documents = await documentsById(
      client.index(connection.uid(index)),
      best.map(({ id }) => id),
    );
    return best.flatMap(({ id, score }) => {
      const document = documents.get(id);
      return document ? [{ id, score, document }] : [];
    });
  });
}

const KIND: Record<IndexName, string> = { scenarios: "scenario", achievements: "achievement" };

/**
 * The request for the pool; pinned by the tests. The terms are filters, exact and independent of how the server
 * cuts words. A federated search ranks a record by its best query alone, by score times weight, but only when
 * the query has words (those without are ranked by the last rules, whatever they weigh): so every query asks for
 * the one word that all records share, all scores are equal, and the terms' weights decide.
 */
export function candidatePool(
  uid: string,
  index: IndexName,
  query: CandidateQuery,
): FederatedMultiSearchParams {
  const terms = query.terms.filter(({ weight }) => weight > 0).sort(heaviestFirst);
  const heaviest = terms[0]?.weight ?? 1;
  const filter = facetFilters(query.filters ?? {});
  if (query.excludeIds?.length) filter.push(isNoneOf("id", query.excludeIds));
  const queryFor = (some: WeightedTerm[]) => ({
    indexUid: uid,
    q: phrase(KIND[index]),
    attributesToSearchOn: [CONSTANT_ATTRIBUTE],
    attributesToRetrieve: ["id", ...CANDIDATE_ATTRIBUTES],
    matchingStrategy: "all" as const,
    locales: LOCALES,
    filter: [...filter, ...some.map(({ gram }) => carries(gram))],
    federationOptions: { weight: some.reduce((sum, { weight }) => sum + weight, 0) / heaviest },
  });
  const pairs = pairsOf(terms.slice(0, PAIRED));
  return {
    federation: { limit: Math.min(MOST_POOLED, POOL * limitOf(query)), offset: 0 },
    queries: [...pairs, ...terms.map((term) => [term])].map(queryFor),
  };
}

/** The condition that a record carries this gram or, with a leading #, this topic. */
export function carries(gram: string): string {
  return isEqual(gram.startsWith("#") ? "topics" : "grams", gram);
}

function limitOf(query: CandidateQuery): number {
  return Math.min(1_000, Math.max(0, query.limit));
}

function heaviestFirst(a: WeightedTerm, b: WeightedTerm): number {
  return b.weight - a.weight || (a.gram < b.gram ? -1 : 1);
}

function pairsOf(terms: readonly WeightedTerm[]): [WeightedTerm, WeightedTerm][] {
  return terms.flatMap((a, at) => terms.slice(at + 1).map((b): [WeightedTerm, WeightedTerm] => [a, b]));
}

/** A long title collects more terms by chance; the mean is the pool's, which orders nearly as the index's does. */
function bestOf(pool: readonly Pooled[], terms: readonly WeightedTerm[]): { id: string; score: number }[] {
  const weights = new Map<string, number>();
  for (const { gram, weight } of terms) weights.set(gram, (weights.get(gram) ?? 0) + weight);
  const lengths = pool.map(({ grams, topics }) => grams.length + topics.length);
  const mean = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, pool.length));
  return pool
    .map(({ id, grams, topics }, at) => {
      const sum = [...grams, ...topics].reduce((total, gram) => total + (weights.get(gram) ?? 0), 0);
      return { id, score: sum / (0.75 + (0.25 * (lengths[at] ?? 0)) / mean) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
