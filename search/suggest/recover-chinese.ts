import { isDictionaryWord } from "~/search/text/segment";
import { type Alternative, alternativesOf, type Piece } from "./alternative";
import { cheapestPath, type Step } from "./cheapest-path";
import { type KnownWord, type Lexicon, LONGEST_WORD } from "./lexicon";
import { syllablesOf } from "./sounds";

/** What a reading of a stretch costs. Only their order matters: a known word, a likely slip, a word left as it is. */
const COST = {
  known: 0.05,
  /** A replaced word, and each character of it that changes: same sound, or only a similar one. */
  replaced: 0.3,
  sameSound: 0.8,
  similarSound: 1.3,
  /** The vocabulary's words are what people search here. */
  vocabularyDiscount: 0.2,
  /** A word that the dictionary has and no record: rare here, but perhaps meant. */
  dictionary: 2.2,
  strange: 2,
};
const CHOICES = 3;

/**
 * Other writings of a Chinese stretch in which words that nobody knows are replaced by known words that
 * sound like them (亮子芯片 → 量子芯片); none when every word is known. `cautious` replaces only by words
 * of the vocabulary, and leaves every word of the dictionary alone.
 */
export function recoverChinese(run: string, lexicon: Lexicon, cautious: boolean): Alternative[] {
  const characters = [...run];
  const syllables = syllablesOf(run);
  if (syllables.length !== characters.length) return [];
  const pieces = cheapestPath(characters.length, (at) =>
    stepsFrom(at, { characters, syllables, lexicon, cautious }),
  );
  return alternativesOf(pieces ?? [], "", CHOICES);
}

type Stretch = { characters: string[]; syllables: string[]; lexicon: Lexicon; cautious: boolean };

function stepsFrom(at: number, stretch: Stretch): Step<Piece>[] {
  const { characters, syllables, lexicon, cautious } = stretch;
  const steps: Step<Piece>[] = [stay(at, at + 1, characters, COST.strange)];
  for (let to = at + 2; to <= Math.min(characters.length, at + LONGEST_WORD); to++) {
    const typed = characters.slice(at, to).join("");
    if (lexicon.has(typed)) {
      steps.push(stay(at, to, characters, COST.known));
      continue;
    }
    if (to - at <= 4 && isDictionaryWord(typed))
      steps.push(stay(at, to, characters, cautious ? COST.known : COST.dictionary));
    const heard = syllables.slice(at, to);
    const meant = likely(typed, heard, lexicon, cautious);
    const [first] = meant;
    if (first) steps.push({ to, cost: priceOf(first, typed, heard), value: { typed, meant } });
  }
  return steps;
}

function stay(at: number, to: number, characters: string[], cost: number): Step<Piece> {
  return { to, cost, value: { typed: characters.slice(at, to).join(""), meant: [] } };
}

function likely(typed: string, heard: string[], lexicon: Lexicon, cautious: boolean): KnownWord[] {
  return lexicon
    .soundingLike(heard)
    .filter((word) => isSlip(word, typed, heard) && (!cautious || word.ofVocabulary))
    .map((word): [number, KnownWord] => [priceOf(word, typed, heard), word])
    .sort((a, b) => a[0] - b[0] || b[1].weight - a[1].weight)
    .slice(0, CHOICES)
    .map(([, word]) => word);
}

/** A slip keeps a character; with none kept, only a word of the vocabulary with exactly this sound counts. */
function isSlip(word: KnownWord, typed: string, heard: string[]): boolean {
  const kept = heard.length - changes(word.text, typed);
  return kept > 0 || (word.ofVocabulary && word.syllables === heard.join("'"));
}

function priceOf(word: KnownWord, typed: string, heard: string[]): number {
  const each = word.syllables === heard.join("'") ? COST.sameSound : COST.similarSound;
  const discount = word.ofVocabulary ? COST.vocabularyDiscount : 0;
  return COST.replaced + each * changes(word.text, typed) - discount;
}

function changes(a: string, b: string): number {
  const other = [...b];
  return [...a].filter((character, at) => character !== other[at]).length;
}
