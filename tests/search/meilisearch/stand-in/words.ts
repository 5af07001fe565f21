import { runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";
import { plainWords } from "~/search/text/segment";
import { type Row, valuesAt } from "./filter";

/** A word, or (in quotes) words that must stand side by side; only the last word is completed. */
export type Term = { tokens: string[]; prefix: boolean };

const WORD_LIMIT = 10;

const known = new Map<string, string[]>();

/** Roughly as the server cuts: Latin words whole, Chinese by the dictionary. No typing errors, no synonyms. */
export function cut(text: string): string[] {
  const before = known.get(text);
  if (before) return before;
  const words = runsOf(normalise(text)).flatMap((run) => (run.cjk ? plainWords(run.text) : [run.text]));
  known.set(text, words);
  return words;
}

export function termsOf(q: string, stopWords: readonly string[]): Term[] {
  const terms: Term[] = [];
  for (const [, phrase, word] of q.matchAll(/"([^"]*)"|([^\s"]+)/gu)) {
    if (phrase !== undefined) {
      const tokens = cut(phrase);
      if (!tokens.every((token) => stopWords.includes(token))) terms.push({ tokens, prefix: false });
    } else for (const token of cut(word ?? "")) terms.push({ tokens: [token], prefix: true });
  }
  const last = terms.at(-1);
  return terms
    .map((term) => ({ ...term, prefix: term === last && term.prefix }))
    .filter((term) => term === terms.at(-1) || term.tokens.length > 0)
    .filter(({ tokens, prefix }) => prefix || !tokens.every((token) => stopWords.includes(token)))
    .slice(0, WORD_LIMIT);
}

/** Place of the first of these attributes that holds the term, or -1. */
export function attributeWith(row: Row, term: Term, attributes: readonly string[]): number {
  return attributes.findIndex((attribute) => textsOf(row, attribute).some((tokens) => holds(tokens, term)));
}

const cutTexts = new WeakMap<Row, Map<string, string[][]>>();

function textsOf(row: Row, attribute: string): string[][] {
  const texts = cutTexts.get(row) ?? new Map<string, string[][]>();
  cutTexts.set(row, texts);
  const before = texts.get(attribute);
  if (before) return before;
  const tokens = valuesAt(row, attribute).map(cut);
  texts.set(attribute, tokens);
  return tokens;
}

function holds(tokens: readonly string[], { tokens: wanted, prefix }: Term): boolean {
  const same = (token: string | undefined, at: number) =>
    prefix && at === wanted.length - 1 ? token?.startsWith(wanted[at] ?? "") : token === wanted[at];
  return tokens.some((_, start) => wanted.every((_, at) => same(tokens[start + at], at)));
}

/** The text with what the terms found between the tags. */
export function marked(text: string, terms: readonly Term[], pre: string, post: string): string {
  let result = text;
  for (const { tokens } of terms) {
    const word = tokens.join("");
    result = result.replace(
      new RegExp(word.replace(/[^\p{L}\p{N}]/gu, "."), "giu"),
      (hit) => pre + hit + post,
    );
  }
  return result;
}
