import { soundKey, syllablesOf } from "./sounds";

/** A word that searches find something by. `syllables` is its exact reading, joined by apostrophes. */
export type KnownWord = { text: string; weight: number; ofVocabulary: boolean; syllables: string };

/** What a vocabulary word counts; a word of titles counts the titles it is in. */
export const VOCABULARY_WEIGHT = 1_000_000;
/** No Chinese word is longer; a stretch without signs may be. */
export const LONGEST_WORD = 12;

const NONE: readonly never[] = [];

/**
 * Words known to be right, found by how they look and how they sound: the vocabulary's and those of public
 * titles. Some tens of thousands of words at most, so that it can stay in memory.
 */
export class Lexicon {
  private readonly words = new Map<string, KnownWord>();
  private readonly bySound = new Map<string, KnownWord[]>();
  private readonly byPinyin = new Map<string, KnownWord[]>();
  private readonly latinWords = new Map<string, KnownWord>();
  private readonly latinByLength = new Map<number, string[]>();
  private readonly pinyinByLength = new Map<number, string[]>();

  get size(): number {
    return this.words.size + this.latinWords.size;
  }

  addChinese(text: string, weight: number): void {
    const length = [...text].length;
    if (length < 2 || length > LONGEST_WORD || this.words.has(text)) return;
    const syllables = syllablesOf(text);
    if (syllables.length !== length) return;
    const ofVocabulary = weight >= VOCABULARY_WEIGHT;
    const word = { text, weight, ofVocabulary, syllables: syllables.join("'") };
    this.words.set(text, word);
    file(this.bySound, soundKey(syllables), word);
    const joined = syllables.join("");
    if (ofVocabulary && !this.byPinyin.has(joined)) fileText(this.pinyinByLength, joined);
    file(this.byPinyin, joined, word);
  }

  addLatin(text: string, weight: number): void {
    if (this.latinWords.has(text)) return;
    this.latinWords.set(text, { text, weight, ofVocabulary: weight >= VOCABULARY_WEIGHT, syllables: "" });
    fileText(this.latinByLength, text);
  }

  has(text: string): boolean {
    return this.words.has(text) || this.latinWords.has(text);
  }

  /** Words that sound like these syllables, careless hearing allowed; the weightiest first. */
  soundingLike(syllables: readonly string[]): readonly KnownWord[] {
    return this.bySound.get(soundKey(syllables)) ?? NONE;
  }

  /** Words whose whole pinyin is these letters; the weightiest first. */
  spelled(letters: string): readonly KnownWord[] {
    return this.byPinyin.get(letters) ?? NONE;
  }

  /** Latin words of about this length. */
  latinNear(length: number, most: number): KnownWord[] {
    return near(this.latinByLength, length, most).flatMap((text) => this.latinWords.get(text) ?? []);
  }

  /** Pinyin of vocabulary words of about this length. */
  pinyinNear(length: number, most: number): string[] {
    return near(this.pinyinByLength, length, most);
  }
}

function file(shelves: Map<string, KnownWord[]>, key: string, word: KnownWord): void {
  const shelf = shelves.get(key);
  if (!shelf) shelves.set(key, [word]);
  else {
    shelf.push(word);
    shelf.sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
  }
}

function fileText(shelves: Map<number, string[]>, text: string): void {
  const shelf = shelves.get(text.length);
  if (shelf) shelf.push(text);
  else shelves.set(text.length, [text]);
}

function near(shelves: Map<number, string[]>, length: number, most: number): string[] {
  const found: string[] = [];
  for (let size = length - most; size <= length + most; size++) found.push(...(shelves.get(size) ?? []));
  return found;
}
