import { pairs, runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";
import { plainWords } from "~/search/text/segment";

/** One word of a person's query: the tokens that must all be there for it to count as found. */
export type QueryWord = { text: string; tokens: string[] };

/** `none`: there were characters, but nothing that can be looked for (only signs or emoji). */
export type ParsedQuery = { kind: "blank" | "none" | "words"; words: QueryWord[] };

/** A person's words; a pasted page is cut to its first words, and no query costs more than these. */
export const MOST_WORDS = 24;
const LONGEST_INPUT = 2_000;

export function parseQuery(input: string): ParsedQuery {
  const text = input.trim();
  if (text === "") return { kind: "blank", words: [] };
  const words = new Map<string, QueryWord>();
  for (const run of runsOf(normalise(text.slice(0, LONGEST_INPUT)))) {
    for (const word of run.cjk ? wordsOfRun(run.text) : [run.text]) {
      if (words.size < MOST_WORDS)
        words.set(word, { text: word, tokens: run.cjk ? cjkTokens(word) : [word] });
    }
  }
  return words.size === 0 ? { kind: "none", words: [] } : { kind: "words", words: [...words.values()] };
}

/** All words together (`AND`), or any of them (`OR`), as an FTS5 expression. Tokens are letters and digits only. */
export function matchExpression(words: readonly QueryWord[], operator: "AND" | "OR"): string {
  return words
    .map((word) => `(${word.tokens.map((token) => `"${token}"`).join(" AND ")})`)
    .join(` ${operator} `);
}

/** Up to three characters are one word as typed; longer stretches are cut, so that 工业机器人 视觉 need not be side by side. */
function wordsOfRun(run: string): string[] {
  if ([...run].length <= 3) return [run];
  const words = plainWords(run);
  const single = words.filter((word) => [...word].length === 1);
  // Lone characters (的, 与, 和) between words would only narrow the answer by accident.
  return single.length < words.length ? words.filter((word) => [...word].length > 1) : [run];
}

function cjkTokens(word: string): string[] {
  return [...word].length === 1 ? [word] : [...new Set(pairs(word))];
}
