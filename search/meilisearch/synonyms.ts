import type { Vocabulary, VocabularyTerm } from "~/app/domain/vocabulary";
import { normalise } from "~/search/text/normalise";

/** Longer entries are phrases nobody types. */
const LONGEST = 24;

/**
 * Meilisearch's synonyms: every word of a domain, subfield, application or synonym group stands for the
 * others. Sorted, so that the same vocabulary always gives the same setting and nothing is re-indexed.
 */
export function synonymsOf(vocabulary: Vocabulary): Record<string, string[]> {
  const groups = [
    ...vocabulary.domains,
    ...vocabulary.subfields,
    ...vocabulary.applications,
    ...vocabulary.terms.filter((term) => term.list === "synonym"),
  ].map(wordsOf);
  const others = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const word of group) {
      const set = others.get(word) ?? new Set();
      for (const other of group) if (other !== word) set.add(other);
      if (set.size > 0) others.set(word, set);
    }
  }
  return Object.fromEntries([...others].sort(byKey).map(([word, set]) => [word, [...set].sort()]));
}

function wordsOf(term: VocabularyTerm): string[] {
  const words = [term.nameZh, term.nameEn, ...term.synonyms].map((word) => normalise(word).trim());
  return [...new Set(words)].filter((word) => word !== "" && [...word].length <= LONGEST);
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
