import { runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";
import type { Rarity } from "./text-score";

/**
 * The pieces of the candidate's head that the subject's text has too: longest first within a run,
 * rarest first in the answer. A single character counts only when it is rare (锂, 膜).
 */
export function sharedTerms(subject: string, head: string, rarity: Rarity, limit = 5): string[] {
  const haystack = normalise(subject);
  const found = new Map<string, number>();
  for (const run of runsOf(normalise(head))) {
    for (const piece of run.cjk ? longestPieces(run.text, haystack) : latinPiece(run.text, haystack)) {
      const weight = weightOf(piece, rarity);
      if (weight > 0) found.set(piece, weight);
    }
  }
  return [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([piece]) => piece);
}

function longestPieces(run: string, haystack: string): string[] {
  const characters = [...run];
  const pieces: string[] = [];
  for (let from = 0; from < characters.length; ) {
    let piece = "";
    let to = from;
    while (to < characters.length && haystack.includes(piece + characters[to])) piece += characters[to++];
    if (piece !== "") pieces.push(piece);
    from = Math.max(from + 1, to);
  }
  return pieces;
}

function latinPiece(token: string, haystack: string): string[] {
  return runsOf(haystack).some((run) => !run.cjk && run.text === token) ? [token] : [];
}

const RARE_CHARACTER = 3.5;

function weightOf(piece: string, rarity: Rarity): number {
  const characters = [...piece];
  const rarest = Math.max(...characters.map(rarity), rarity(piece));
  if (characters.length === 1 && /\P{ASCII}/u.test(piece) && rarity(piece) < RARE_CHARACTER) return 0;
  return rarest * Math.sqrt(characters.length);
}
