import type { IndexMemory } from "./memory/index-memory";
import type { QueryWord } from "./query";

/**
 * A score for every row from its title and keywords alone: rare tokens count more, a short title
 * that says little else counts more. Rows that hold the words only in the body score 0 and so come
 * after, newest first. The result is valid until the next call.
 */
export function wordScores(memory: IndexMemory, words: readonly QueryWord[]): Float32Array {
  const scores = cleared(memory.size);
  const length = memory.length.values;
  const mean = memory.meanLength;
  for (const word of words) {
    for (const token of word.tokens) {
      const frequency = memory.grams.frequency(token);
      if (frequency === 0) continue;
      const weight = Math.log(1 + memory.count / frequency) / word.tokens.length;
      const { flat, recent } = memory.grams.read(token);
      const add = (row: number) => {
        scores[row] = (scores[row] as number) + weight / (0.6 + (0.4 * (length[row] as number)) / mean);
      };
      for (let i = 0; i < flat.length; i++) add(flat[i] as number);
      for (const row of recent) add(row);
    }
  }
  return scores;
}

let shared = new Float32Array(0);

/** One array for the thread: a million zeros cost less than a million numbers to collect again. */
function cleared(size: number): Float32Array {
  if (shared.length < size) shared = new Float32Array(Math.ceil(size * 1.25));
  else shared.fill(0, 0, size);
  return shared;
}
