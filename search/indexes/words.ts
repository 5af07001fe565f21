import type { Vocabulary, VocabularyTerm } from "~/app/domain/vocabulary";

/** The words that each vocabulary code stands for: Chinese, English and synonyms. */
export type CodeWords = ReadonlyMap<string, readonly string[]>;

/** Asked for every few records of an index about one and the same vocabulary. */
const known = new WeakMap<Vocabulary, CodeWords>();

export function codeWords(vocabulary: Vocabulary): CodeWords {
  const words = known.get(vocabulary) ?? collectWords(vocabulary);
  known.set(vocabulary, words);
  return words;
}

function collectWords(vocabulary: Vocabulary): CodeWords {
  const words = new Map<string, string[]>();
  const groups = vocabulary.terms.filter((term) => term.list === "synonym").map(wordsOf);
  for (const term of [...vocabulary.domains, ...vocabulary.subfields, ...vocabulary.applications]) {
    const own = wordsOf(term);
    const spellings = new Set(own.map((word) => word.toLowerCase()));
    const alike = groups.filter((group) => group.some((word) => spellings.has(word.toLowerCase())));
    words.set(term.code, [...new Set([...own, ...alike.flat()])]);
  }
  return words;
}

/** All words of a record's codes, each once. */
export function wordsOfCodes(words: CodeWords, codes: readonly (string | null)[]): string[] {
  return [...new Set(codes.flatMap((code) => (code === null ? [] : (words.get(code) ?? []))))];
}

function wordsOf(term: VocabularyTerm): string[] {
  return [term.nameZh, term.nameEn, ...term.synonyms];
}
