/**
 * Tokens that need no dictionary. Technical characters (锂 钢 膜) carry the domain and word
 * segmentation destroys matches (锂离子 电池 / 锂电池), so single characters and pairs are the
 * units of matching; Latin words and numbers stay whole.
 */

/** A stretch of CJK characters, or one Latin word or number. `start` counts UTF-16 units. */
export type Run = { text: string; cjk: boolean; start: number };

type CharacterKind = "cjk" | "letter" | "separator";

const LETTER = /[\p{L}\p{N}]/u;

function isCjkCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x3040 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x323af)
  );
}

function kindOf(code: number): CharacterKind {
  if (code < 0x80) {
    const digit = code >= 48 && code <= 57;
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    return digit || letter ? "letter" : "separator";
  }
  if (isCjkCode(code)) return "cjk";
  return LETTER.test(String.fromCodePoint(code)) ? "letter" : "separator";
}

/** The runs of a normalised text; everything else (spaces, signs, emoji) separates. */
export function runsOf(normal: string): Run[] {
  const runs: Run[] = [];
  let kind: CharacterKind = "separator";
  let start = 0;
  for (let at = 0; at < normal.length; ) {
    const code = normal.codePointAt(at) as number;
    const next = kindOf(code);
    if (next !== kind) {
      if (kind !== "separator") runs.push({ text: normal.slice(start, at), cjk: kind === "cjk", start });
      kind = next;
      start = at;
    }
    at += code > 0xffff ? 2 : 1;
  }
  if (kind !== "separator") runs.push({ text: normal.slice(start), cjk: kind === "cjk", start });
  return runs;
}

/** Single CJK characters and whole Latin tokens, in order, repeats kept. */
export function charactersOf(runs: readonly Run[]): string[] {
  const found: string[] = [];
  for (const run of runs) {
    if (run.cjk) for (const character of run.text) found.push(character);
    else found.push(run.text);
  }
  return found;
}

/** Pairs of neighbouring CJK characters, in order, repeats kept. */
export function bigramsOf(runs: readonly Run[]): string[] {
  const found: string[] = [];
  for (const run of runs) if (run.cjk) pushPairs(run.text, found);
  return found;
}

/** Neighbouring pairs of one CJK run; none for a single character. */
export function pairs(run: string): string[] {
  const found: string[] = [];
  pushPairs(run, found);
  return found;
}

export function latinOf(runs: readonly Run[]): string[] {
  return runs.filter((run) => !run.cjk).map((run) => run.text);
}

/** Slicing is several times quicker than joining characters, and nearly every character is one unit. */
function pushPairs(run: string, found: string[]): void {
  if (hasLongCharacters(run)) {
    const characters = [...run];
    for (let i = 1; i < characters.length; i++) found.push(`${characters[i - 1]}${characters[i]}`);
    return;
  }
  for (let i = 1; i < run.length; i++) found.push(run.slice(i - 1, i + 1));
}

/** True when a character takes two UTF-16 units. */
export function hasLongCharacters(text: string): boolean {
  return LONG_CHARACTER.test(text);
}

const LONG_CHARACTER = /[\ud800-\udbff]/;
