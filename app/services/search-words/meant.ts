import type { SearchPage, Segment } from "~/search/engine";
import type { Alternative } from "~/search/suggest/alternative";
import { recoverQuery } from "~/search/suggest/recover";
import { charactersOf, runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";
import { knownWords } from "./lexicon";

/**
 * How well the words were found: all of them in one title; all, but not together in a title, where a slip may
 * stand by accident or an engine may have passed over single characters; only some of the words; not at all.
 */
export type Outcome = "found" | "scattered" | "relaxed" | "nothing";

/** What one index, or several asked together, made of the words. */
export function outcomeOf(
  text: string,
  pages: readonly Pick<SearchPage, "hits" | "total" | "relaxed">[],
): Outcome {
  const strict = pages.filter((page) => page.total.value > 0 && !page.relaxed);
  const asked = charactersOf(runsOf(normalise(text)));
  if (strict.some((page) => page.hits.some((hit) => holdsAll(hit.title, asked)))) return "found";
  if (strict.length > 0) return "scattered";
  return pages.some((page) => page.total.value > 0) ? "relaxed" : "nothing";
}

function holdsAll(title: readonly Segment[], asked: readonly string[]): boolean {
  const marked = normalise(title.flatMap((part) => (part.hit ? part.text : [])).join(" "));
  return asked.every((character) => marked.includes(character));
}

/** Queries that may have been meant; none where the words were found well or are all known. */
export async function meantInstead(text: string, outcome: Outcome): Promise<Alternative[]> {
  if (outcome === "found" || text === "") return [];
  const lexicon = await knownWords();
  return lexicon ? recoverQuery(text, lexicon, outcome === "scattered") : [];
}

type Found = Pick<SearchPage, "total" | "relaxed">;

/**
 * The first of the queries that finds something; each is asked once. One that finds only some of its words
 * counts where all of its new words are the vocabulary's.
 */
export async function firstThatFinds(
  queries: readonly Alternative[],
  ask: (text: string) => Promise<readonly Found[]>,
): Promise<string | null> {
  const answers = await Promise.all(queries.map(({ text }) => ask(text)));
  const place = queries.findIndex(({ ofVocabulary }, at) =>
    answers[at]?.some((page) => page.total.value > 0 && (ofVocabulary || !page.relaxed)),
  );
  return queries[place]?.text ?? null;
}
