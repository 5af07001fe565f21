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

/** Most texts are in normal form but for a few signs: stretches that are stay as they are. */
export function normalise(text: string): string {
  let normal = "";
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    const length = code > 0xffff ? 2 : 1;
    if (!isNormal(code)) {
      normal += text.slice(kept, at) + normaliseCharacter(text.slice(at, at + length));
      kept = at + length;
    }
    at += length;
  }
  return kept === 0 ? text : normal + text.slice(kept);
}

/** One bit for each character of the basic plane: its normal form is itself. */
const normalBits = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  if (code < 0xd800 || code > 0xdfff) {
    const character = String.fromCharCode(code);
    normalBits[code] = normaliseCharacter(character) === character ? 1 : 0;
  }
}
cache.clear();

function isNormal(code: number): boolean {
  return code <= 0xffff && normalBits[code] === 1;
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
