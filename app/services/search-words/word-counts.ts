import { singleton } from "~/db/singleton";
import { type Count, INDEX_NAMES, type IndexName } from "~/search/engine";
import type { WordKind } from "~/search/suggest/vocabulary-words";
import { searchEngine } from "../search/engine";

/** How many public records carry each code, per listing and kind of word. */
export type WordCounts = Record<IndexName, Record<WordKind, ReadonlyMap<string, Count>>>;

/** People who type ask several times a second; counts a minute old are good enough to point the way. */
const STALE_AFTER_MS = 60_000;

type Kept = { counts: Promise<WordCounts> | null; at: number };
const kept = (): Kept => singleton("word-counts", () => ({ counts: null, at: 0 }));

export function countWords(): Promise<WordCounts> {
  const state = kept();
  if (state.counts && Date.now() - state.at < STALE_AFTER_MS) return state.counts;
  const counts = count();
  state.counts = counts;
  state.at = Date.now();
  // A failed count is not kept: the next question asks again.
  counts.catch(() => {
    if (state.counts === counts) state.counts = null;
  });
  return counts;
}

async function count(): Promise<WordCounts> {
  const [scenarios, achievements] = await Promise.all(INDEX_NAMES.map(countIn));
  if (!scenarios || !achievements) throw new Error("an index has no counts");
  return { scenarios, achievements };
}

async function countIn(index: IndexName): Promise<WordCounts[IndexName]> {
  const { facets } = await searchEngine().search(index, {
    text: "",
    facets: ["domain", "subfield", "application", "city"],
    limit: 0,
  });
  const counted = (facet: WordKind) =>
    new Map(
      (facets[facet] ?? []).map(({ value, count, exact }): [string, Count] => [
        value,
        { value: count, exact },
      ]),
    );
  return {
    domain: counted("domain"),
    subfield: counted("subfield"),
    application: counted("application"),
    city: counted("city"),
  };
}
