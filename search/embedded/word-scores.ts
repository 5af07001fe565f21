import type { IndexMemory } from "./memory/index-memory";
import type { QueryWord } from "./query";
import { zeros } from "./scratch";

/**
 * A score for every row from its title and keywords alone: rare tokens count more, a short title
 * that says little else counts more. Rows that hold the words only in the body score 0 and so come
 * after, newest first. The result is valid until the thread's next question.
 */
export function wordScores(memory: IndexMemory, words: readonly QueryWord[]): Float32Array {
  const scores = zeros(memory.size);
  const length = memory.length.values;
  const mean = memory.meanLength;
  const add = (rows: Uint32Array | readonly number[], weight: number) => {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      scores[row] = (scores[row] as number) + weight / (0.6 + (0.4 * (length[row] as number)) / mean);
    }
  };
  for (const word of words) {
    for (const token of word.tokens) {
      const frequency = memory.grams.frequency(token);
      if (frequency === 0) continue;
      const weight = Math.log(1 + memory.count / frequency) / word.tokens.length;
      const { flat, recent } = memory.grams.read(token);
      add(flat, weight);
      add(recent, weight);
    }
  }
  return scores;
}
