import type { CandidateQuery, GramStatistics, IndexName } from "~/search/engine";
import type { IndexMemory } from "./memory/index-memory";
import { best } from "./memory/select";
import { readStoredDocuments } from "./read";
import { type Store, tableOf } from "./schema";

/** Documents stay the stored JSON until they are on the asking thread: a text crosses cheaper than objects do. */
export type StoredCandidates = { ids: string[]; scores: number[]; documents: string[] };

/** Walks the lists of the listing's terms and keeps the rows with the largest sums. */
export function candidates(
  store: Store,
  index: IndexName,
  memory: IndexMemory,
  query: CandidateQuery,
): StoredCandidates {
  const scores = new Float32Array(memory.size);
  const touched: number[] = [];
  const alive = memory.alive.values;
  for (const { gram, weight } of query.terms) {
    const { flat, recent } = memory.grams.read(gram);
    const add = (row: number) => {
      if (alive[row] !== 1) return;
      if (scores[row] === 0) touched.push(row);
      scores[row] = (scores[row] as number) + weight;
    };
    for (let i = 0; i < flat.length; i++) add(flat[i] as number);
    for (const row of recent) add(row);
  }
  damp(memory, scores, touched);
  const counter = memory.facets.counter(query.filters ?? {}, []);
  const passed = query.filters ? touched.filter((row) => counter.take(row)) : touched;
  const excluded = query.excludeIds ?? [];
  const tie = memory.tie.values;
  const before = (a: number, b: number) =>
    (scores[b] as number) - (scores[a] as number) || (tie[a] as number) - (tie[b] as number);
  const rows = best(passed, Math.min(1000, query.limit) + excluded.length, before);
  const found = readStoredDocuments(store, tableOf(index, memory.generation), rows);
  const answer: StoredCandidates = { ids: [], scores: [], documents: [] };
  for (const { row, id, document } of found) {
    if (excluded.includes(id) || answer.ids.length >= query.limit) continue;
    answer.ids.push(id);
    answer.scores.push(scores[row] as number);
    answer.documents.push(document);
  }
  return answer;
}

/** A long title collects more terms by chance. */
function damp(memory: IndexMemory, scores: Float32Array, rows: readonly number[]): void {
  const length = memory.length.values;
  const mean = memory.meanLength;
  for (const row of rows)
    scores[row] = (scores[row] as number) / (0.75 + (0.25 * (length[row] as number)) / mean);
}

export function statistics(memory: IndexMemory, grams: readonly string[]): GramStatistics {
  const frequency = new Map<string, number>();
  for (const gram of grams) {
    const count = memory.grams.frequency(gram);
    if (count > 0) frequency.set(gram, count);
  }
  return { documents: memory.count, frequency };
}
