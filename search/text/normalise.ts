import traditionalToSimplified from "opencc-js/dict/TSCharacters";

/**
 * One form for what people write in several: full width to half width and ligatures apart (NFKC),
 * lower case, traditional to simplified. Works character by character, so that a place in the
 * normal form can be led back to the place in the text it came from.
 */
const SIMPLIFIED = new Map<string, string>();
for (const pair of traditionalToSimplified.split("|")) {
  const [from, to] = pair.split(" ");
  if (from && to) SIMPLIFIED.set(from, [...to][0] ?? from);
}

const cache = new Map<string, string>();

function normaliseCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  let normal = "";
  for (const part of character.normalize("NFKC").toLowerCase()) normal += SIMPLIFIED.get(part) ?? part;
  if (cache.size < 70_000) cache.set(character, normal);
  return normal;
}

export function normalise(text: string): string {
  let normal = "";
  for (const character of text) normal += normaliseCharacter(character);
  return normal;
}

/** `origin[i]` is the place in `text` of the character that gave `normal[i]`; one more entry marks the end. */
export type MappedText = { normal: string; origin: number[] };

export function normaliseWithOrigin(text: string): MappedText {
  let normal = "";
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = normaliseCharacter(character);
    for (let i = 0; i < piece.length; i++) origin.push(at);
    normal += piece;
    at += character.length;
  }
  origin.push(at);
  return { normal, origin };
}
