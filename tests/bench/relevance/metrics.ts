import type { Demand } from "./labelled";

/** One demand's scores, in the order of its candidates. */
export type Scores = readonly number[];
export type Quality = { ndcg10: number; pairs: number };

const CUT = 10;
const LEAST_CANDIDATES = 10;
const RELEVANT = 3;

/** Demands with enough labels to say something: at least 10 candidates, one of them of level 3 or 4. */
export function isEligible(demand: Demand): boolean {
  return (
    demand.candidates.length >= LEAST_CANDIDATES && demand.candidates.some(({ level }) => level >= RELEVANT)
  );
}

export function qualityOf(demand: Demand, scores: Scores): Quality {
  const items = demand.candidates.map(({ level }, at) => ({
    level,
    score: scores[at] ?? Number.NEGATIVE_INFINITY,
  }));
  return { ndcg10: ndcg(items), pairs: pairAccuracy(items) };
}

type Item = { level: number; score: number };

function gain(level: number): number {
  return 2 ** (level - 1) - 1;
}

function discount(position: number): number {
  return position < CUT ? 1 / Math.log2(position + 2) : 0;
}

/** Equal scores share their places: each gets the mean gain of the group, so a tie-break rule changes nothing. */
function ndcg(items: readonly Item[]): number {
  const ideal = items
    .map(({ level }) => gain(level))
    .sort((a, b) => b - a)
    .reduce((sum, value, at) => sum + value * discount(at), 0);
  if (ideal === 0) return 0;
  const sorted = [...items].sort((a, b) => b.score - a.score);
  let sum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const group = sorted.slice(from, to);
    const mean = group.reduce((total, { level }) => total + gain(level), 0) / group.length;
    for (let at = from; at < to; at++) sum += mean * discount(at);
    from = to;
  }
  return sum / ideal;
}

/** Share of the pairs of unequal level that are ordered right; a tie counts half. */
function pairAccuracy(items: readonly Item[]): number {
  let right = 0;
  let total = 0;
  for (const [at, a] of items.entries()) {
    for (const b of items.slice(0, at)) {
      if (a.level === b.level) continue;
      total++;
      const [higher, lower] = a.level > b.level ? [a, b] : [b, a];
      right += higher.score > lower.score ? 1 : higher.score === lower.score ? 0.5 : 0;
    }
  }
  return total === 0 ? 0.5 : right / total;
}

export type Interval = { difference: number; low: number; high: number };

/** Paired bootstrap over demands (percentile, 95 %): how sure the difference between two systems is. */
export function bootstrap(a: readonly number[], b: readonly number[], samples = 10_000, seed = 1): Interval {
  const differences = a.map((value, at) => value - (b[at] ?? 0));
  const random = mulberry(seed);
  const means = new Float64Array(samples);
  for (let sample = 0; sample < samples; sample++) {
    let sum = 0;
    for (let i = 0; i < differences.length; i++)
      sum += differences[Math.floor(random() * differences.length)] ?? 0;
    means[sample] = sum / differences.length;
  }
  means.sort();
  const at = (share: number) => means[Math.round(share * (samples - 1))] ?? 0;
  return { difference: mean(differences), low: at(0.025), high: at(0.975) };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mulberry32: small, seeded, good enough to draw samples; numbers in [0, 1). */
export function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
