import { dict } from "@node-rs/jieba/dict";

/**
 * How common a character is in Chinese at large, from the word counts of jieba's dictionary. An index of a few
 * hundred titles knows too little of that: 求 is rare among achievements and still says nothing about a subject.
 */
let shares: Float64Array | null = null;

/** The share (0–1) of a single UTF-16 character in all text; 0 for one the dictionary does not have. */
export function shareInLanguage(character: string): number {
  shares ??= countShares(new TextDecoder().decode(dict));
  return shares[character.charCodeAt(0)] ?? 0;
}

/** A line is `word count class`; five million bytes, so it is walked over without being cut into lines: some 60 ms. */
function countShares(text: string): Float64Array {
  const counts = new Float64Array(0x10000);
  let total = 0;
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf("\n", from);
    const end = newline < 0 ? text.length : newline;
    const afterWord = text.indexOf(" ", from);
    const count = Number.parseInt(text.slice(afterWord + 1, end), 10) || 0;
    for (let at = from; at < afterWord; at++) {
      const code = text.charCodeAt(at);
      counts[code] = (counts[code] as number) + count;
      total += count;
    }
    from = end + 1;
  }
  return counts.map((count) => count / total);
}
