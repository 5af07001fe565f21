import type { KnownWord } from "./lexicon";

/** Another way to write a piece of a query, and whether every changed word is one of the vocabulary. */
export type Alternative = { text: string; ofVocabulary: boolean };

/** A stretch as it was typed, with the known words that may have been meant; the likeliest first. */
export type Piece = { typed: string; meant: readonly KnownWord[] };

/** The likeliest writing of all pieces first, then those that take one second choice. */
export function alternativesOf(pieces: readonly Piece[], between: string, most: number): Alternative[] {
  if (pieces.every((piece) => piece.meant.length === 0)) return [];
  const choices: number[][] = [pieces.map(() => 0)];
  pieces.forEach((piece, place) => {
    for (let choice = 1; choice < piece.meant.length; choice++)
      choices.push(pieces.map((_, other) => (other === place ? choice : 0)));
  });
  return choices.slice(0, most).map((choice) => ({
    text: pieces.map((piece, at) => piece.meant[choice[at] ?? 0]?.text ?? piece.typed).join(between),
    ofVocabulary: pieces.every((piece, at) => piece.meant[choice[at] ?? 0]?.ofVocabulary ?? true),
  }));
}
