import type { GramStatistics } from "~/search/engine";
import { shareInLanguage } from "~/search/text/common-language";
import type { Amounts } from "./asked-grams";
import { type Grams, gramsOfFeature, type QueryProfile, type TextProfile } from "./text-profile";
import { broaden, dot, type TopicVector, topicVector } from "./topic-space";
import { WEIGHTS } from "./weights";

/**
 * Rarity of a gram in the index it is looked for in: ln(1 + (N − n + ½) / (n + ½)), 0 and up. A single character is
 * besides carried by as many records as titles of ordinary Chinese would have it (see `languagePrior`).
 */
export type Rarity = (gram: string) => number;

export function rarityFrom({ documents, frequency }: GramStatistics): Rarity {
  return (gram) => {
    const found = Math.min(documents, frequency.get(gram) ?? 0);
    if (gram.length > 1) return rarity(documents, found);
    const all = documents + WEIGHTS.text.languagePrior;
    return rarity(all, Math.min(all, found + all * shareOfTitles(gram)));
  };
}

function rarity(documents: number, carriers: number): number {
  return Math.log(1 + (documents - carriers + 0.5) / (carriers + 0.5));
}

/** Share of ordinary texts of a title's length that have the character. */
function shareOfTitles(character: string): number {
  return 1 - (1 - shareInLanguage(character)) ** WEIGHTS.text.lengthPivot;
}

/** A query with the index's rarities worked in, ready to be held against any number of candidates. */
export type TextQuery = {
  characters: Grams;
  bigrams: Grams;
  /** What the listing itself speaks of. */
  ownTopics: TopicVector;
  /** The same with related topics lit up: what candidates are held against. */
  topics: TopicVector;
  rarity: Rarity;
  ideal: number;
};

export function textQuery(profile: QueryProfile, rarity: Rarity): TextQuery {
  const characters = scaled(profile.characters, (gram) => rarity(gram) ** WEIGHTS.text.rarityPower);
  const bigrams = scaled(profile.bigrams, rarity);
  const features = scaled(profile.topicFeatures, (feature) =>
    Math.max(...gramsOfFeature(feature).map(rarity)),
  );
  // A candidate that says in its title all that the query's title says would score about this much.
  const ideal = [...characters].reduce(
    (sum, [gram, weight]) => sum + ((profile.characters.get(gram) ?? 0) >= 1 ? weight : 0),
    0,
  );
  const ownTopics = topicVector(features);
  return {
    characters,
    bigrams,
    ownTopics,
    topics: broaden(ownTopics, WEIGHTS.text.relatedTopics),
    rarity,
    ideal,
  };
}

export type TextParts = { characters: number; bigrams: number; topics: number; feedback: number };
/** `value` 0–1: the order of the candidates and, by `strength`, how good the best of them is at all. */
export type TextScore = { value: number; parts: TextParts };

/** Which parts take part; all by default. The ablation of `bench:relevance` switches them off one by one. */
export type TextSwitches = { characters: boolean; bigrams: boolean; topics: boolean; feedback: boolean };
const ALL: TextSwitches = { characters: true, bigrams: true, topics: true, feedback: true };

/**
 * Scores all candidates of one query together: each measure is divided by its largest value, the
 * weighted sum is taken, then one round of feedback adds likeness to the best ones so far.
 */
export function scoreTexts(
  query: TextQuery,
  candidates: readonly TextProfile[],
  on: TextSwitches = ALL,
): TextScore[] {
  const w = WEIGHTS.text;
  const characterWeights = [...query.characters.values()];
  const bigramWeights = [...query.bigrams.values()];
  const raw = candidates.map((candidate) =>
    termScore(characterWeights, candidate.askedCharacters, candidate.length),
  );
  const characters = byLargest(raw);
  const bigrams = byLargest(
    candidates.map((candidate) => termScore(bigramWeights, candidate.askedBigrams, candidate.length)),
  );
  const topics = byLargest(candidates.map((candidate) => Math.max(0, dot(query.topics, candidate.topics))));
  const first = byLargest(
    candidates.map(
      (_, i) =>
        (on.characters ? w.characters * at(characters, i) : 0) +
        (on.bigrams ? w.bigrams * at(bigrams, i) : 0) +
        (on.topics ? w.topics * at(topics, i) : 0),
    ),
  );
  const feedback = on.feedback ? feedbackScores(query.rarity, candidates, first) : candidates.map(() => 0);
  const fused = byLargest(first.map((value, i) => value + at(feedback, i)));
  const strength = Math.min(1, Math.sqrt(Math.max(0, ...raw) / Math.max(query.ideal, 1e-9)));
  return fused.map((value, i) => ({
    value: value * strength,
    parts: {
      characters: at(characters, i),
      bigrams: at(bigrams, i),
      topics: at(topics, i),
      feedback: at(feedback, i),
    },
  }));
}

/** BM25's term sum; the query's weights have the rarities in them and stand in the order of its grams. */
function termScore(weights: readonly number[], document: Amounts, length: number): number {
  const { saturation: k, lengthDamping: b, lengthPivot } = WEIGHTS.text;
  const damping = k * (1 - b + (b * length) / lengthPivot);
  const { places, amounts } = document;
  let sum = 0;
  for (let i = 0; i < places.length; i++) {
    const amount = amounts[i] as number;
    sum += ((weights[places[i] as number] as number) * amount * (k + 1)) / (amount + damping);
  }
  return sum;
}

/** Mean likeness to the best candidates so far, each weighted by its score; nobody speaks for itself. */
function feedbackScores(
  rarity: Rarity,
  candidates: readonly TextProfile[],
  first: readonly number[],
): number[] {
  const { feedbackSize, feedback } = WEIGHTS.text;
  const vectors = candidates.map((candidate) => unitGrams(candidate.titleCharacters, rarity));
  const leaders = first
    .map((score, i) => ({ score, i }))
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .slice(0, feedbackSize)
    .filter(({ score }) => score > 0);
  const total = leaders.reduce((sum, { score }) => sum + score, 0);
  const grams = new Map<string, number>();
  for (const { score, i } of leaders)
    for (const [gram, weight] of vectors[i] ?? []) grams.set(gram, (grams.get(gram) ?? 0) + score * weight);
  const own = new Map(leaders.map(({ score, i }) => [i, score]));
  const likeness = vectors.map((vector, i) => {
    const share = own.get(i) ?? 0;
    const self = vector.size > 0 ? share : 0;
    return total - share > 1e-12 ? Math.max(0, (overlap(vector, grams) - self) / (total - share)) : 0;
  });
  return byLargest(likeness).map((value) => feedback * value);
}

function unitGrams(grams: Grams, rarity: Rarity): Map<string, number> {
  const weights = scaled(grams, (gram) => rarity(gram) ** WEIGHTS.text.rarityPower);
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (const [gram, weight] of weights) weights.set(gram, weight * scale);
  return weights;
}

function overlap(a: Grams, b: Grams): number {
  let sum = 0;
  for (const [gram, weight] of a) sum += weight * (b.get(gram) ?? 0);
  return sum;
}

function scaled(grams: Grams, factor: (gram: string) => number): Map<string, number> {
  const result = new Map<string, number>();
  for (const [gram, amount] of grams) result.set(gram, amount * factor(gram));
  return result;
}

function byLargest(values: readonly number[]): number[] {
  const largest = Math.max(0, ...values);
  return largest > 0 ? values.map((value) => value / largest) : values.slice();
}

function at(values: readonly number[], i: number): number {
  return values[i] ?? 0;
}
