import type { Vocabulary } from "~/app/domain/vocabulary";
import { readVocabulary } from "~/db/queries/vocabulary";
import { buildLexicon } from "~/search/suggest/build-lexicon";
import type { Lexicon } from "~/search/suggest/lexicon";
import { freshDatabase } from "~/tests/support/database";

/** The seeded vocabulary, from a database of its own. */
export async function seededVocabulary(): Promise<Vocabulary> {
  const db = await freshDatabase("2026-11-24");
  return readVocabulary(db);
}

/** The seeded vocabulary's words with those of some titles, given in one page. */
export function lexiconWith(vocabulary: Vocabulary, titles: readonly string[] = []): Promise<Lexicon> {
  async function* pages() {
    yield titles;
  }
  return buildLexicon(vocabulary, pages());
}
