import { pinyin } from "pinyin-pro";

/** The toneless reading of each character of a CJK stretch (`lü` as `lv`); one entry for each character. */
export function syllablesOf(characters: string): string[] {
  return pinyin(characters, { toneType: "none", type: "array", v: true, nonZh: "consecutive" });
}

/**
 * What many speakers and keyboards do not tell apart, made the same: zh/z, ch/c, sh/s, n/l, hu/f,
 * and ang/an, eng/en, ing/in.
 */
const BLURRED: readonly [RegExp, string][] = [
  [/^([zcs])h/, "$1"],
  [/^n(?=.)/, "l"],
  [/^hu$/, "fu"],
  [/^hu(?=a)/, "f"],
  [/^hui$/, "fei"],
  [/^hun$/, "fen"],
  [/([aei]n)g$/, "$1"],
];

const blurs = new Map<string, string>();

/** A syllable as a careless ear hears it; two syllables that sound alike give the same. */
export function blurred(syllable: string): string {
  const known = blurs.get(syllable);
  if (known !== undefined) return known;
  const result = BLURRED.reduce((sound, [from, to]) => sound.replace(from, to), syllable);
  blurs.set(syllable, result);
  return result;
}

/** The key under which words that sound alike meet; the syllables stay apart, so xi'an is not xian. */
export function soundKey(syllables: readonly string[]): string {
  return syllables.map(blurred).join("'");
}
