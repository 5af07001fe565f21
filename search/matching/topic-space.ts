import { pairs, runsOf } from "~/search/text/grams";
import { lexiconWordsIn, TOPICS } from "./topics";

/**
 * The lexicon as a space of concepts: one axis a topic. A text lies where its words and pairs of
 * characters lie; two texts without a common word are near when they speak of the same topics.
 */
const RARITY_POWER = 1.5;
/** A topic is worth naming when it carries at least this much of the likeness, and so much of what the strongest one does. */
const LEAST_SHARE = 0.04;
const LEAST_OF_STRONGEST = 0.25;

type Axis = { topic: number; weight: number };
const AXES = buildAxes();
const RELATED = relations(AXES);

export type TopicVector = Float64Array;

/** Features of a normalised text that the space knows: lexicon words (`=word`) and pairs. */
export function topicFeatures(normal: string): string[] {
  const features: string[] = [];
  for (const word of lexiconWordsIn(normal)) features.push(`=${word}`);
  for (const run of runsOf(normal))
    if (run.cjk) features.push(...pairs(run.text).filter((pair) => AXES.has(pair)));
  return features;
}

/** A unit vector (all zero when no feature is known). */
export function topicVector(features: ReadonlyMap<string, number>): TopicVector {
  const vector = new Float64Array(TOPICS.length);
  for (const [feature, amount] of features) {
    for (const { topic, weight } of AXES.get(feature) ?? []) {
      vector[topic] = (vector[topic] as number) + amount * weight;
    }
  }
  return toUnit(vector);
}

/**
 * The vector with related topics lit up too: topics are related as far as they share words. Done to the
 * asking side only; done to both it costs every candidate and gains nothing more.
 */
export function broaden(vector: TopicVector, share: number): TopicVector {
  const broad = Float64Array.from(vector);
  for (const [topic, value] of vector.entries()) {
    if (value < 1e-4) continue;
    RELATED[topic]?.forEach((likeness, other) => {
      if (other !== topic) broad[other] = (broad[other] as number) + share * value * likeness;
    });
  }
  return toUnit(broad);
}

export function dot(a: TopicVector, b: TopicVector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/**
 * Topics in which both texts are strong, strongest first: the explanation of a likeness. Only of those that the
 * texts speak of in whole words (`said`): a pair of characters may lean to a topic that neither speaks of, as 一体 in
 * 一体化关节 does to 水肥一体化. It still counts; it just explains nothing.
 */
export function sharedTopics(a: TopicVector, b: TopicVector, said: ReadonlySet<string>, limit = 3): string[] {
  const shares: { code: string; share: number }[] = [];
  for (let at = 0; at < a.length; at++) {
    const share = (a[at] as number) * (b[at] as number);
    const code = TOPICS[at]?.code ?? "";
    if (share > LEAST_SHARE && said.has(code)) shares.push({ code, share });
  }
  shares.sort((x, y) => y.share - x.share || (x.code < y.code ? -1 : 1));
  const least = LEAST_OF_STRONGEST * (shares[0]?.share ?? 0);
  return shares
    .filter(({ share }) => share >= least)
    .slice(0, limit)
    .map(({ code }) => code);
}

export function toUnit(vector: TopicVector): TopicVector {
  const square = dot(vector, vector);
  if (square === 0) return vector;
  const scale = 1 / Math.sqrt(square);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) * scale;
  return vector;
}

function buildAxes(): Map<string, Axis[]> {
  const featuresOf = TOPICS.map(
    (topic) => new Set(topic.words.flatMap((word) => [`=${word}`, ...(word.length > 1 ? pairs(word) : [])])),
  );
  const spread = new Map<string, number>();
  for (const features of featuresOf)
    for (const feature of features) spread.set(feature, (spread.get(feature) ?? 0) + 1);
  const weightOf = (feature: string) =>
    Math.log(1 + TOPICS.length / (spread.get(feature) ?? 1)) ** RARITY_POWER;
  const axes = new Map<string, Axis[]>();
  for (const [topic, features] of featuresOf.entries()) {
    const length = Math.sqrt([...features].reduce((sum, feature) => sum + weightOf(feature) ** 2, 0));
    for (const feature of features) {
      const list = axes.get(feature) ?? [];
      list.push({ topic, weight: weightOf(feature) / length });
      axes.set(feature, list);
    }
  }
  return axes;
}

/** Likeness of every two topics, by the features they share. */
function relations(axes: ReadonlyMap<string, readonly Axis[]>): Float64Array[] {
  const table = TOPICS.map(() => new Float64Array(TOPICS.length));
  for (const list of axes.values()) {
    for (const a of list) {
      const row = table[a.topic];
      if (row) for (const b of list) row[b.topic] = (row[b.topic] as number) + a.weight * b.weight;
    }
  }
  return table;
}
