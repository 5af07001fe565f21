import type { Gap } from "./bridge-list";
import type { Card } from "./listing-card";

/** One of the five named parts of a score, with its reasons in words. */
export type Part = { label: string; points: number; max: number; reasons: string[] };
/** One requirement against what is offered. */
export type Indicator = {
  name: string;
  must: boolean;
  required: string;
  offered: string;
  state: "met" | "failed" | "unknown";
};
/** A match in one line: what speaks for it and what against it. */
export type InShort = { strengths: string[]; weaknesses: string[] };
export type Match = {
  score: number;
  /** About the same task, not only of the same field. */
  close: boolean;
  inShort: InShort;
  parts: Part[];
  indicators: Indicator[];
  blocks: string[];
};
/**
 * A match as a list shows it: the record's card, why it stands where it stands, how many more records say the very
 * same, and what it lacks in maturity.
 */
export type MatchRow = { card: Card; match: Match; copies: number; gap: Gap | null };
/** A list's rows may carry more than the list reads: the slots of its items get them whole. */
export type Matches<R extends MatchRow = MatchRow> = {
  rows: R[];
  blocked: R[];
  weightsVersion: string;
  down: boolean;
};
