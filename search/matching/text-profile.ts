import type { SearchDocument } from "~/search/documents";
import { bigramsOf, charactersOf, runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";
import { type Amounts, AskedGrams } from "./asked-grams";
import { type TopicVector, topicFeatures, topicVector } from "./topic-space";
import { WEIGHTS } from "./weights";

/** The two fields of a listing that matching reads: what it is called, and what is said about it. */
export type MatchText = { head: string; content: string };

/** Longest content that matching reads of each candidate: a match must cost the same for a book as for a note. */
const CANDIDATE_CONTENT = 240;

export function matchText(document: SearchDocument): MatchText {
  return {
    head: [document.title, ...document.keywords].join("\n"),
    content: [document.oneLine, document.body].filter((part) => part).join("\n"),
  };
}

/** Grams of a text with their amounts: the title's repeats count by logarithm, content far below it. */
export type Grams = ReadonlyMap<string, number>;

/**
 * What is compared of a candidate: its title's characters, and of all its grams those that the query asks for.
 * (Keeping every gram of every text cost most of a match's time.)
 */
export type TextProfile = {
  titleCharacters: Grams;
  askedCharacters: Amounts;
  askedBigrams: Amounts;
  /** Characters of the title, repeats counted. */
  length: number;
  topics: TopicVector;
};

export function candidateProfile(text: MatchText, query: QueryProfile): TextProfile {
  const head = normalise(text.head);
  const content = normalise(text.content.slice(0, CANDIDATE_CONTENT));
  const headRuns = runsOf(head);
  const headCharacters = charactersOf(headRuns);
  const amounts = query.asked.amountsIn(headRuns, runsOf(content), WEIGHTS.text.contentInDocument);
  // The title says what it is about; only where the lexicon does not know the title, the text may.
  const named = topicFeatures(head);
  return {
    titleCharacters: counted(headCharacters),
    askedCharacters: amounts.characters,
    askedBigrams: amounts.bigrams,
    length: headCharacters.length,
    topics: topicVector(counted(named.length > 0 ? named : topicFeatures(content))),
  };
}

/** What is asked for: the listing's grams, and its topic features with content at `contentInTopics`. */
export type QueryProfile = { characters: Grams; bigrams: Grams; topicFeatures: Grams; asked: AskedGrams };

export function queryProfile(text: MatchText): QueryProfile {
  const { contentInQuery, contentInTopics } = WEIGHTS.text;
  const head = normalise(text.head);
  const content = normalise(text.content);
  const headRuns = runsOf(head);
  const contentRuns = runsOf(content);
  const characters = damped(charactersOf(headRuns), charactersOf(contentRuns), contentInQuery);
  const bigrams = damped(bigramsOf(headRuns), bigramsOf(contentRuns), contentInQuery);
  return {
    characters,
    bigrams,
    topicFeatures: damped(topicFeatures(head), topicFeatures(content), contentInTopics),
    asked: new AskedGrams(characters, bigrams),
  };
}

/** Every gram whose rarity decides something in this query. */
export function rarityGrams(query: QueryProfile): string[] {
  const words = [...query.topicFeatures.keys()].flatMap((feature) => gramsOfFeature(feature));
  return [...new Set([...query.characters.keys(), ...query.bigrams.keys(), ...words])];
}

/** The index knows the rarity of characters and pairs; a longer word is as rare as its rarest pair. */
export function gramsOfFeature(feature: string): string[] {
  const runs = runsOf(feature);
  const found = bigramsOf(runs);
  return found.length > 0 ? found : charactersOf(runs);
}

function counted(grams: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

function damped(head: readonly string[], content: readonly string[], weight: number): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [gram, count] of counted(head)) sums.set(gram, 1 + Math.log(count));
  for (const [gram, count] of counted(content))
    sums.set(gram, (sums.get(gram) ?? 0) + weight * (1 + Math.log(count)));
  return sums;
}
