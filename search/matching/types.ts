import type { SearchDocument } from "~/search/documents";
import type { IndexName } from "~/search/engine";

/**
 * A match is data, not sentences: codes and values that the locale layer words.
 * Every part has the points it gave, the most it could give, and the evidence.
 */
type Part = { points: number; max: number };

export type TextPart = Part & {
  /** Topic codes (their Chinese names) both sides are strong in, strongest first. */
  sharedTopics: string[];
  /** Pieces of the candidate's title that the listing has too, rarest first. */
  sharedTerms: string[];
};

export type DomainRelation = "same_subfield" | "same_domain" | "neighbour" | "other" | "unknown";
export type DomainPart = Part & {
  relation: DomainRelation;
  subjectDomain: string | null;
  candidateDomain: string | null;
  sharedSubfields: string[];
  /** True when either domain was only proposed by the importer. */
  proposed: boolean;
};

export type MaturityRelation =
  | "inside"
  | "above"
  | "below"
  | "unknown_level"
  | "unknown_window"
  | "not_compared";
export type MaturityPart = Part & {
  relation: MaturityRelation;
  trl: number | null;
  windowMin: number | null;
  windowTarget: number | null;
  /** TRL levels missing up to the window's lower end; 0 unless `below`. */
  missingLevels: number;
  /** A proof stands behind the level. */
  hasEvidence: boolean;
};

export type IndicatorState = "met" | "failed" | "unknown";
export type IndicatorRow = {
  name: string;
  must: boolean;
  operator: ">=" | "<=" | "=" | "range";
  value: string;
  valueMax: string | null;
  unit: string;
  state: IndicatorState;
  /** The figure it was held against; null when the achievement gives none that compares. */
  offered: { name: string; value: string; unit: string } | null;
};
export type IndicatorsPart = Part & { rows: IndicatorRow[]; met: number; failed: number; unknown: number };

export type ContextFactCode = "application" | "mode" | "trial" | "timing" | "city";
export type ContextFact = { code: ContextFactCode; state: "yes" | "no" | "unknown"; values: string[] };
export type ContextPart = Part & { facts: ContextFact[] };

export type BlockCode =
  | "expired"
  | "not_open"
  | "not_available"
  | "must_indicator_failed"
  | "sme_only"
  | "province_only";
/** Why a listing cannot be taken up, apart from how well it fits. */
export type Block = { code: BlockCode; values: string[] };

export type MatchParts = {
  text: TextPart;
  domain: DomainPart;
  maturity: MaturityPart;
  indicators: IndicatorsPart;
  context: ContextPart;
};
export const MATCH_PARTS = ["text", "domain", "maturity", "indicators", "context"] as const;

export type Match = {
  id: string;
  /** 0–100, one decimal; the sum of the parts' points scaled to what could be compared. */
  score: number;
  parts: MatchParts;
  /** Empty for a match that can be taken up. */
  blocks: Block[];
};

export type MatchPage = {
  /** The index the matches come from. */
  index: IndexName;
  subject: { id: string; kind: SearchDocument["kind"] };
  weightsVersion: string;
  /** Best first. */
  matches: Match[];
  /** Would rank among the best but are ruled out, each with its reasons; best first. */
  blocked: Match[];
  /** By the id of a match: records of the very same content that were left out for it. */
  copies: ReadonlyMap<string, readonly string[]>;
  /** Size of the index at that moment. */
  documents: number;
};
