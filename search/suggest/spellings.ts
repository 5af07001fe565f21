import type { Vocabulary, VocabularyTerm } from "~/app/domain/vocabulary";
import { runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";

/** Lists of the vocabulary whose entries are words people search by (units, levels and rights are not). */
const LISTS = new Set(["synonym", "industry", "stage", "cooperation_mode", "transfer_mode"]);

/** Every spelling of the vocabulary that somebody may search by, in normal form: Chinese, English, synonyms. */
export function vocabularySpellings(vocabulary: Vocabulary): Set<string> {
  const terms: Pick<VocabularyTerm, "nameZh" | "nameEn" | "synonyms">[] = [
    ...vocabulary.domains,
    ...vocabulary.subfields,
    ...vocabulary.applications,
    ...vocabulary.cities.map((city) => ({ ...city, synonyms: [] })),
    ...vocabulary.terms.filter((term) => LISTS.has(term.list)),
  ];
  return new Set(terms.flatMap((term) => [term.nameZh, term.nameEn, ...term.synonyms]).map(normalise));
}

/** The Chinese stretches and the Latin words of some text. */
export function wordsIn(normal: string): { chinese: string[]; latin: string[] } {
  const runs = runsOf(normal);
  return {
    chinese: runs.filter((run) => run.cjk).map((run) => run.text),
    latin: runs.filter((run) => !run.cjk && isLatinWord(run.text)).map((run) => run.text),
  };
}

/** Four letters at least and nothing else: numbers, codes and abbreviations are never mistyped words. */
export function isLatinWord(text: string): boolean {
  return /^[a-z]{4,40}$/.test(text);
}
