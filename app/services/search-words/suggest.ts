import type { Language } from "~/app/domain/person";
import {
  isWorthAsking,
  type RecordSuggestion,
  type SearchScope,
  type Suggestions,
} from "~/app/domain/suggestions";
import { log } from "~/app/http/log";
import { paths } from "~/app/http/paths";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { INDEX_NAMES, type IndexName, type SearchPage } from "~/search/engine";
import { cardsOf, findWords, meantAnywhere } from "./find-words";
import { linkedWords } from "./link-words";

const MOST_RECORDS = 4;
const MOST_WORDS = 5;
export const NO_SUGGESTIONS: Suggestions = { words: [], scenarios: [], achievements: [], meant: null };

/**
 * What to offer for words that are still being typed: vocabulary words, records that hold all of the words,
 * and what may have been meant where none does. Public records only. Empty when the index does not answer.
 */
export async function suggest(typed: string, scope: SearchScope, language: Language): Promise<Suggestions> {
  const text = typed.trim();
  if (!isWorthAsking(text)) return NO_SUGGESTIONS;
  try {
    return await suggestions(text, scope, language);
  } catch (error) {
    log().error({ err: error }, "no suggestions");
    return NO_SUGGESTIONS;
  }
}

async function suggestions(text: string, scope: SearchScope, language: Language): Promise<Suggestions> {
  const indexes = scope === "all" ? INDEX_NAMES : [scope];
  const vocabulary = await loadVocabulary(database());
  const [words, ...pages] = await Promise.all([
    linkedWords(text, scope, MOST_WORDS, vocabulary, language),
    ...indexes.map((index) => findWords(index, text, MOST_RECORDS)),
  ]);
  const [meant, ...records] = await Promise.all([
    meantAnywhere(text, indexes, pages),
    ...indexes.map((index, at) => recordsOf(index, pages[at], language)),
  ]);
  const address = scope === "all" ? paths.search : paths[scope];
  return {
    words,
    scenarios: records[indexes.indexOf("scenarios")] ?? [],
    achievements: records[indexes.indexOf("achievements")] ?? [],
    meant: meant === null ? null : { text: meant, href: address(`?${new URLSearchParams({ q: meant })}`) },
  };
}

/** Records with only some of the words are left to the list, which says so. */
async function recordsOf(
  index: IndexName,
  page: SearchPage | undefined,
  language: Language,
): Promise<RecordSuggestion[]> {
  if (!page || page.relaxed) return [];
  const cards = await cardsOf(index, page, language);
  return cards.map(({ noun, no, title, city }) => ({ no, title, city, href: paths.listing(noun, no) }));
}
