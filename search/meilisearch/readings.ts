import type { QueryWord } from "~/search/embedded/query";
import { runsOf } from "~/search/text/grams";
import { GRAM_ATTRIBUTES, STOP_WORDS, TEXT_ATTRIBUTES } from "./index-settings";

/** One query of a federated search: the words as sent, where they are looked for, and what a hit counts. */
export type Reading = { q: string; attributesToSearchOn: string[]; weight: number };

/** Meilisearch looks at no more words of a query. */
export const WORD_LIMIT = 10;
/** A record that holds the words only as grams comes after those that hold them as words. */
const GRAM_WEIGHT = 0.5;

/** Lists everything: the order and the filters decide. */
export const EVERYTHING: Reading[] = [{ q: "", attributesToSearchOn: [...TEXT_ATTRIBUTES], weight: 1 }];

/**
 * All words must be there. Asked twice: as words (the server's own cut, forgiving typing errors, completing
 * the last word, knowing synonyms), and as grams, which find what the server cut differently in the record
 * (电池 in 锂离子电池组) exactly as the embedded engine does.
 */
export function strictReadings(words: readonly QueryWord[]): Reading[] {
  return [wordReading(words, 1), ...gramReading(words, GRAM_WEIGHT)];
}

/** Some of the words: each alone, and above that all but one, so that more words count more. */
export function relaxedReadings(words: readonly QueryWord[]): Reading[] {
  const asked = words.slice(0, WORD_LIMIT);
  const share = 1 / asked.length;
  const alone = asked.flatMap((word) => [
    wordReading([word], share),
    ...gramReading([word], share * GRAM_WEIGHT),
  ]);
  if (asked.length < 3) return alone;
  const allButOne = asked.map((word) =>
    wordReading(
      asked.filter((other) => other !== word),
      1 - share,
    ),
  );
  return [...allButOne, ...alone];
}

function wordReading(words: readonly QueryWord[], weight: number): Reading {
  const q = words.slice(0, WORD_LIMIT).map(({ text }) => text);
  return { q: q.join(" "), attributesToSearchOn: [...TEXT_ATTRIBUTES], weight };
}

function gramReading(words: readonly QueryWord[], weight: number): Reading[] {
  if (!words.some(({ text }) => runsOf(text)[0]?.cjk)) return [];
  const grams = [...new Set(words.flatMap(({ tokens }) => tokens))].filter((gram) => !isSilent(gram));
  if (grams.length === 0 || grams.length > WORD_LIMIT) return [];
  return [{ q: grams.map(phrase).join(" "), attributesToSearchOn: [...GRAM_ATTRIBUTES], weight }];
}

/** Exactly this: no typing errors, no completion. Grams are letters and digits, so no quote can be in them. */
export function phrase(gram: string): string {
  return `"${gram.replaceAll('"', " ")}"`;
}

const SILENT = new Set(STOP_WORDS);

/** Nothing but stop words: the server would drop it, and a query left empty lists everything. */
export function isSilent(gram: string): boolean {
  return SILENT.has(gram) || [...gram].every((character) => SILENT.has(character));
}
