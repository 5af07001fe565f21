import type { Vocabulary } from "~/app/domain/vocabulary";
import { normalise } from "~/search/text/normalise";
import { plainWords } from "~/search/text/segment";
import { Lexicon, VOCABULARY_WEIGHT } from "./lexicon";
import { vocabularySpellings, wordsIn } from "./spellings";
import { Turns } from "./turns";

/** Words of titles kept, the most frequent ones: about 15 MB, however many records there are. */
export const MOST_TITLE_WORDS = 30_000;
/** In so many titles a word that stands in one only may be somebody's slip. */
const MANY_TITLES = 5_000;

/** The lexicon of a vocabulary and of titles, page by page, made beside the requests of a living site. */
export async function buildLexicon(
  vocabulary: Vocabulary,
  titles: AsyncIterable<readonly string[]>,
): Promise<Lexicon> {
  const lexicon = new Lexicon();
  const turns = new Turns();
  const counted = await countWords(titles, turns);
  const spellings = [...vocabularySpellings(vocabulary)];
  await turns.take(spellings, (spelling) => addSpelling(lexicon, spelling));
  // The parts of vocabulary words (采矿 of 深海采矿) are right words too, whoever wrote a title with them.
  await turns.take(spellings, (spelling) => {
    for (const part of partsOf(spelling)) counted.raise(part);
  });
  await turns.take(counted.best(), ([word, count]) => addTitleWord(lexicon, word, count));
  return lexicon;
}

function addSpelling(lexicon: Lexicon, spelling: string): void {
  const { chinese, latin } = wordsIn(spelling);
  for (const word of chinese) lexicon.addChinese(word, VOCABULARY_WEIGHT);
  for (const word of latin) lexicon.addLatin(word, VOCABULARY_WEIGHT);
}

function addTitleWord(lexicon: Lexicon, word: string, count: number): void {
  const weight = Math.min(count, VOCABULARY_WEIGHT - 1);
  if (/^[a-z]/.test(word)) lexicon.addLatin(word, weight);
  else lexicon.addChinese(word, weight);
}

class WordCounts {
  private readonly counts = new Map<string, number>();
  titles = 0;

  addTitle(title: string): void {
    this.titles++;
    for (const word of new Set(partsOf(normalise(title))))
      this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  raise(word: string): void {
    this.counts.set(word, (this.counts.get(word) ?? 0) + MANY_TITLES);
  }

  best(): [string, number][] {
    const least = this.titles > MANY_TITLES ? 2 : 1;
    const kept = [...this.counts].filter(([, count]) => count >= least);
    return kept.sort((a, b) => b[1] - a[1]).slice(0, MOST_TITLE_WORDS);
  }
}

async function countWords(pages: AsyncIterable<readonly string[]>, turns: Turns): Promise<WordCounts> {
  const counts = new WordCounts();
  for await (const titles of pages) await turns.take(titles, (title) => counts.addTitle(title));
  return counts;
}

function partsOf(normal: string): string[] {
  const { chinese, latin } = wordsIn(normal);
  const parts = chinese.flatMap((run) => plainWords(run));
  return [...parts.filter((word) => [...word].length > 1), ...latin];
}
