import type { SearchDocument } from "~/search/documents";
import type { Segment } from "~/search/engine";
import { normaliseWithOrigin } from "~/search/text/normalise";
import type { QueryWord } from "./query";

const EXCERPT_LENGTH = 90;
const LEAD = 18;

type Range = { from: number; to: number };

/** The text in pieces, those that the words found marked. Offsets are led back through the normal form. */
export function highlight(text: string, words: readonly QueryWord[]): Segment[] {
  return cut(text, rangesOf(text, words), 0, text.length);
}

/** The stretch around the first hit in one-liner or body, or null when the words are in neither. */
export function excerpt(document: SearchDocument, words: readonly QueryWord[]): Segment[] | null {
  for (const text of [document.oneLine, document.body]) {
    if (text === null || text === "") continue;
    const head = text.length > 20_000 ? text.slice(0, 20_000) : text;
    const ranges = rangesOf(head, words);
    const first = ranges[0];
    if (!first) continue;
    const from = beginning(head, Math.max(0, first.from - LEAD), first.from);
    const to = Math.min(head.length, from + EXCERPT_LENGTH);
    const stretch = cut(head, ranges, from, to);
    return to < head.length ? [...stretch, { text: "…", hit: false }] : stretch;
  }
  return null;
}

/** Behind the first pause ahead of the hit, so that a stretch begins neither with a stop nor within a number. */
function beginning(text: string, earliest: number, hit: number): number {
  if (earliest === 0) return 0;
  const pause = /[，。；：！？,;:!?\n]\s*(?!\d)/u.exec(text.slice(earliest, hit));
  return pause ? earliest + pause.index + pause[0].length : earliest;
}

function rangesOf(text: string, words: readonly QueryWord[]): Range[] {
  const { normal, origin } = normaliseWithOrigin(text);
  const found: Range[] = [];
  for (const needle of needlesOf(words, normal)) {
    for (let at = normal.indexOf(needle); at !== -1; at = normal.indexOf(needle, at + needle.length)) {
      found.push({ from: origin[at] ?? 0, to: origin[at + needle.length] ?? text.length });
    }
  }
  return merged(found);
}

/** The whole word where the text has it, else the pairs it was found by. */
function needlesOf(words: readonly QueryWord[], normal: string): string[] {
  return words.flatMap((word) => (normal.includes(word.text) ? [word.text] : word.tokens));
}

function merged(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else if (range.to > range.from) result.push({ ...range });
  }
  return result;
}

function cut(text: string, ranges: readonly Range[], from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  let at = from;
  const push = (end: number, hit: boolean) => {
    if (end > at) segments.push({ text: text.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const range of ranges) {
    if (range.to <= from || range.from >= to) continue;
    push(Math.max(from, range.from), false);
    push(Math.min(to, range.to), true);
  }
  push(to, false);
  return segments;
}
