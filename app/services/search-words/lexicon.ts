import type { Vocabulary } from "~/app/domain/vocabulary";
import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { pagePublicTitles } from "~/db/queries/public-titles";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { singleton } from "~/db/singleton";
import { buildLexicon } from "~/search/suggest/build-lexicon";
import type { Lexicon } from "~/search/suggest/lexicon";
import { suggestWords } from "~/search/suggest/vocabulary-words";

/** Of each kind of listing the newest so many titles are read: words come back in them long before that. */
const MOST_TITLES = 30_000;
/** New titles seldom bring new words: an hour late is early enough. */
const STALE_AFTER_MS = 3_600_000;

type Kept = {
  lexicon: Lexicon | null;
  vocabulary: Vocabulary | null;
  builtAt: number;
  building: Promise<void> | null;
};
const kept = (): Kept =>
  singleton("search-lexicon", () => ({ lexicon: null, vocabulary: null, builtAt: 0, building: null }));

/**
 * The words known to be right, or null in the first moments of the process. An old lexicon answers on
 * while a new one is made beside it.
 */
export async function knownWords(): Promise<Lexicon | null> {
  const vocabulary = await loadVocabulary(database());
  const state = kept();
  const stale = state.vocabulary !== vocabulary || Date.now() - state.builtAt > STALE_AFTER_MS;
  if (stale) void prepareKnownWords();
  return state.lexicon;
}

/** Reads the vocabulary and the titles; resolves when the words are ready, whether or not it worked. */
export function prepareKnownWords(): Promise<void> {
  const state = kept();
  state.building ??= build(state)
    .catch((error) => log().warn({ err: error }, "the search words could not be collected"))
    .finally(() => {
      state.building = null;
    });
  return state.building;
}

async function build(state: Kept): Promise<void> {
  const vocabulary = await loadVocabulary(database());
  // The readings that suggestions need are worked out now and not while the first person waits.
  suggestWords("a", vocabulary, 1);
  // The vocabulary alone is ready in a moment; titles may take a minute on a busy machine.
  state.lexicon ??= await buildLexicon(vocabulary, noTitles());
  state.lexicon = await buildLexicon(vocabulary, publicTitles());
  state.vocabulary = vocabulary;
  state.builtAt = Date.now();
}

async function* noTitles(): AsyncIterable<readonly string[]> {}

async function* publicTitles(): AsyncIterable<readonly string[]> {
  yield* pagePublicTitles(database(), "scenarios", MOST_TITLES);
  yield* pagePublicTitles(database(), "achievements", MOST_TITLES);
}
