import { type Run, runsOf } from "~/search/text/grams";
import { normaliseWithOrigin } from "~/search/text/normalise";
import type { Alternative } from "./alternative";
import type { Lexicon } from "./lexicon";
import { recoverChinese } from "./recover-chinese";
import { recoverLatin } from "./recover-latin";

/** A longer query is no mistyped word but a pasted text. In characters. */
export const LONGEST_QUERY = 60;
const MOST = 3;

/**
 * Queries that may have been meant by one that finds too little: homophones and similar sounds of Chinese
 * words, pinyin, typing errors in Latin words. The likeliest first, at most three, none when every word is
 * known. Whether they find anything is for the caller to ask of the index. `cautious` is for a query that
 * did find something: it replaces only what is no word at all.
 */
export function recoverQuery(text: string, lexicon: Lexicon, cautious = false): Alternative[] {
  if (text.length > LONGEST_QUERY) return [];
  const { normal, origin } = normaliseWithOrigin(text);
  const parts = partsOf(normal).map((part) => ({
    typed: text.slice(origin[part.start], origin[part.end]),
    choices: choicesFor(part, lexicon, cautious),
  }));
  return combined(parts);
}

/** A Chinese stretch, Latin words side by side, or what stands between them and is kept. */
type Part = { kind: "chinese" | "latin" | "kept"; runs: Run[]; start: number; end: number };

function partsOf(normal: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const push = (part: Part) => {
    if (part.start > at) parts.push({ kind: "kept", runs: [], start: at, end: part.start });
    parts.push(part);
    at = part.end;
  };
  for (const run of runsOf(normal)) {
    const end = run.start + run.text.length;
    const last = parts.at(-1);
    const letters = /^[a-z]+$/.test(run.text);
    const gap = normal.slice(at, run.start);
    if (letters && last?.kind === "latin" && /^[\s-]*$/.test(gap)) {
      last.runs.push(run);
      last.end = end;
      at = end;
    } else
      push({ kind: run.cjk ? "chinese" : letters ? "latin" : "kept", runs: [run], start: run.start, end });
  }
  push({ kind: "kept", runs: [], start: normal.length, end: normal.length });
  return parts;
}

function choicesFor({ kind, runs }: Part, lexicon: Lexicon, cautious: boolean): Alternative[] {
  if (kind === "chinese") return recoverChinese(runs[0]?.text ?? "", lexicon, cautious);
  if (kind === "latin" && !cautious)
    return recoverLatin(
      runs.map((run) => run.text),
      lexicon,
    );
  return [];
}

/** The first choice everywhere, then one second or third choice at a time. */
function combined(parts: readonly { typed: string; choices: Alternative[] }[]): Alternative[] {
  const queries = new Map<string, Alternative>();
  const take = (place: number, choice: number) => {
    const chosen = parts.map((part, at) => part.choices[at === place ? choice : 0]);
    const text = parts.map((part, at) => chosen[at]?.text ?? part.typed).join("");
    queries.set(text, { text, ofVocabulary: chosen.every((one) => one?.ofVocabulary ?? true) });
  };
  if (parts.every((part) => part.choices.length === 0)) return [];
  take(0, 0);
  parts.forEach((part, place) => {
    for (let choice = 1; choice < part.choices.length; choice++) take(place, choice);
  });
  return [...queries.values()].slice(0, MOST);
}
