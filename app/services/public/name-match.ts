import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import type { DocumentMetric } from "~/search/documents";
import { isClose } from "~/search/matching/closeness";
import type { Block, ContextFact, IndicatorRow, Match } from "~/search/matching/types";
import { type InShort, inShort, topicNames } from "./in-short";
import type { Names } from "./names";

export type ShownPart = { label: string; points: number; max: number; reasons: string[] };
export type ShownIndicator = {
  name: string;
  must: boolean;
  required: string;
  offered: string;
  state: IndicatorRow["state"];
};
/** A match as it is read: every part with its reasons in words of the reader's language. */
export type ShownMatch = {
  score: number;
  /** About the same task, not only of the same field. */
  close: boolean;
  inShort: InShort;
  parts: ShownPart[];
  indicators: ShownIndicator[];
  blocks: string[];
};

/** Puts a match's codes and values into words. */
export function nameMatch(match: Match, names: Names, language: Language): ShownMatch {
  const { text, domain, maturity, indicators, context } = match.parts;
  const part = (
    label: string,
    { points, max }: { points: number; max: number },
    reasons: string[],
  ): ShownPart => ({
    label,
    points: Math.round(points * 10) / 10,
    max,
    reasons,
  });
  return {
    score: Math.round(match.score),
    close: isClose(match),
    inShort: inShort(match),
    parts: [
      part(m.match_part_text(), text, textReasons(match)),
      part(m.match_part_domain(), domain, domainReasons(match, names)),
      part(m.match_part_maturity(), maturity, maturityReasons(match)),
      part(m.match_part_indicators(), indicators, indicatorReasons(match)),
      part(
        m.match_part_context(),
        context,
        context.facts.map((fact) => contextReason(fact)),
      ),
    ],
    indicators: indicators.rows.map((row) => shownIndicator(row, language)),
    blocks: match.blocks.map(blockText),
  };
}

const list = (values: string[]) => values.join(m.list_separator());

/** Topics and words that two records share; none when they share none. */
export function sharedReasons({ parts: { text } }: Match): string[] {
  const topics = topicNames(text.sharedTopics.slice(0, 4));
  const reasons: string[] = [];
  if (topics.length > 0) reasons.push(m.match_topics({ topics: list(topics) }));
  if (text.sharedTerms.length > 0) reasons.push(m.match_terms({ terms: list(text.sharedTerms.slice(0, 6)) }));
  return reasons;
}

export function textReasons(match: Match): string[] {
  const reasons = sharedReasons(match);
  return reasons.length > 0 ? reasons : [m.match_no_shared()];
}

export function domainReasons({ parts: { domain } }: Match, names: Names): string[] {
  const name = (code: string | null) => (code ? names.domain(code).name : m.unknown());
  const [ours, theirs] = [name(domain.subjectDomain), name(domain.candidateDomain)];
  const subfields = list(domain.sharedSubfields.map((code) => names.subfield(code).name));
  const text = {
    same_subfield: () => m.match_domain_same_subfield({ subfields }),
    same_domain: () => m.match_domain_same_domain({ domain: ours }),
    neighbour: () => m.match_domain_neighbour({ ours, theirs }),
    other: () => m.match_domain_other({ ours, theirs }),
    unknown: () => m.match_domain_unknown(),
  }[domain.relation]();
  return domain.proposed ? [text, m.match_domain_proposed()] : [text];
}

export function maturityReasons({ parts: { maturity } }: Match): string[] {
  const values = {
    trl: String(maturity.trl ?? ""),
    min: String(maturity.windowMin ?? ""),
    target: String(maturity.windowTarget ?? ""),
    missing: String(maturity.missingLevels),
  };
  const proof = maturity.hasEvidence ? m.match_maturity_evidence() : m.match_maturity_claim();
  switch (maturity.relation) {
    case "inside":
      return [m.match_maturity_inside(values), proof];
    case "above":
      return [m.match_maturity_above(values), proof];
    case "below":
      return [m.match_maturity_below(values), proof];
    case "unknown_level":
      return [m.match_maturity_unknown_level(values)];
    default:
      return [m.match_maturity_unknown_window()];
  }
}

function indicatorReasons({ parts: { indicators } }: Match): string[] {
  if (indicators.rows.length === 0) return [m.match_indicators_none()];
  const { met, failed, unknown } = indicators;
  return [m.match_indicators_counts({ met: String(met), failed: String(failed), unknown: String(unknown) })];
}

const CONTEXT: Record<ContextFact["code"], () => string> = {
  application: () => m.match_context_application(),
  mode: () => m.match_context_mode(),
  trial: () => m.match_context_trial(),
  timing: () => m.match_context_timing(),
  city: () => m.match_context_city(),
};

export const contextName = (code: ContextFact["code"]): string => CONTEXT[code]();

function contextReason(fact: ContextFact): string {
  const state = { yes: m.match_state_yes, no: m.match_state_no, unknown: m.match_state_unknown }[
    fact.state
  ]();
  return `${contextName(fact.code)} · ${state}`;
}

function shownIndicator(row: IndicatorRow, language: Language): ShownIndicator {
  return {
    name: row.name,
    must: row.must,
    required: requiredText(row),
    offered: row.offered ? offeredText(row.name, row.offered) : m.match_not_offered({}, { locale: language }),
    state: row.state,
  };
}

/** A figure that the achievement gives under another name is told with that name: the reader judges whether it is the same. */
export function offeredText(asked: string, { name, value, unit }: DocumentMetric): string {
  const figure = `${value} ${unit}`.trim();
  return name === asked ? figure : m.match_offered_as({ figure, name });
}

/** `≥ 95 %`, `0.5–1.2 mm`. */
export function requiredText(row: {
  operator: string;
  value: string;
  valueMax: string | null;
  unit: string;
}): string {
  const signs: Record<string, string> = { ">=": "≥ ", "<=": "≤ ", "=": "= " };
  const value =
    row.operator === "range" ? `${row.value}–${row.valueMax}` : `${signs[row.operator] ?? ""}${row.value}`;
  return `${value} ${row.unit}`.trim();
}

export function blockText(block: Block): string {
  const texts: Record<Block["code"], () => string> = {
    expired: () => m.match_block_expired(),
    not_open: () => m.match_block_not_open(),
    not_available: () => m.match_block_not_available(),
    must_indicator_failed: () => m.match_block_must_indicator_failed({ names: list(block.values) }),
    sme_only: () => m.match_block_sme_only(),
    province_only: () => m.match_block_province_only(),
  };
  return texts[block.code]();
}
