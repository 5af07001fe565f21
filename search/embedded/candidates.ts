import type { CandidateQuery, GramStatistics, IndexName } from "~/search/engine";
import type { IndexMemory } from "./memory/index-memory";
import { best } from "./memory/select";
import { readStoredDocuments } from "./read";
import { type Store, tableOf } from "./schema";
import { rowList, zeros } from "./scratch";

/** Documents stay the stored JSON until they are on the asking thread: a text crosses cheaper than objects do. */
export type StoredCandidates = { ids: string[]; scores: number[]; documents: string[] };

/** Walks the lists of the listing's terms and keeps the rows with the largest sums. */
export function candidates(
  store: Store,
  index: IndexName,
  memory: IndexMemory,
  query: CandidateQuery,
): StoredCandidates {
  const scores = zeros(memory.size);
  const passed = passing(memory, sumUp(memory, query, scores), query);
  damp(memory, scores, passed);
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

/** Adds every term's weight to the rows that carry it, in the terms' order; returns the rows that have any. */
function sumUp(memory: IndexMemory, { terms }: CandidateQuery, scores: Float32Array): Uint32Array {
  const touched = rowList(memory.size);
  let count = 0;
  const add = (rows: Uint32Array | readonly number[], weight: number) => {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const score = scores[row] as number;
      if (score === 0) touched[count++] = row;
      scores[row] = score + weight;
    }
  };
  for (const { gram, weight } of terms) {
    if (weight <= 0) continue;
    const { flat, recent } = memory.grams.read(gram);
    add(flat, weight);
    add(recent, weight);
  }
  return touched.subarray(0, count);
}

/** Keeps the living rows that pass the filters, at the front of the same list. */
function passing(memory: IndexMemory, rows: Uint32Array, { filters }: CandidateQuery): Uint32Array {
  const alive = memory.alive.values;
  const counter = filters ? memory.facets.counter(filters, []) : null;
  let count = 0;
  for (const row of rows)
    if (alive[row] === 1 && (counter === null || counter.take(row))) rows[count++] = row;
  return rows.subarray(0, count);
}

/** A long title collects more terms by chance. */
function damp(memory: IndexMemory, scores: Float32Array, rows: Uint32Array): void {
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
