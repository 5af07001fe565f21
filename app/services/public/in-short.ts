import { m } from "~/app/locales/messages/messages";
import { getLocale } from "~/app/locales/messages/runtime";
import { topicName } from "~/search/matching/topic-names";
import type { ContextFact, Match } from "~/search/matching/types";

/** A match in one line: what speaks for it and what against it. */
export type InShort = { strengths: string[]; weaknesses: string[] };

type Remark = { good?: string; weak?: string; lost: number };

const STRENGTHS = 3;
const WEAKNESSES = 2;
/** Share of a part's points from which it speaks for a match. */
const STRONG = 0.5;

const list = (values: string[]) => values.join(m.list_separator());

/**
 * Requirement by requirement first: indicators, maturity, then what it is about, so that the lines of a list
 * read alike and can be compared. Of the weaknesses those that cost most.
 */
export function inShort(match: Match): InShort {
  const remarks = [
    aboutIndicators(match),
    aboutMaturity(match),
    aboutText(match),
    aboutDomain(match),
    aboutContext(match),
  ];
  return {
    strengths: remarks.flatMap(({ good }) => good ?? []).slice(0, STRENGTHS),
    weaknesses: [...remarks]
      .sort((a, b) => b.lost - a.lost)
      .flatMap(({ weak }) => weak ?? [])
      .slice(0, WEAKNESSES),
  };
}

const lost = ({ points, max }: { points: number; max: number }) => max - points;
const share = ({ points, max }: { points: number; max: number }) => (max === 0 ? 0 : points / max);

function aboutIndicators({ parts: { indicators } }: Match): Remark {
  const { met, failed, unknown, rows } = indicators;
  const counts = {
    met: String(met),
    failed: String(failed),
    unknown: String(unknown),
    total: String(rows.length),
  };
  const good = met > 0 && share(indicators) >= STRONG ? m.match_good_indicators(counts) : undefined;
  if (failed > 0) return { good, weak: m.match_weak_indicators_failed(counts), lost: lost(indicators) };
  const weak = unknown > 0 ? m.match_weak_indicators_unknown(counts) : undefined;
  return { good, weak, lost: lost(indicators) };
}

function aboutMaturity({ parts: { maturity } }: Match): Remark {
  const { relation, trl, windowMin, windowTarget, missingLevels } = maturity;
  const values = {
    trl: String(trl ?? ""),
    min: String(windowMin ?? ""),
    missing: String(missingLevels),
    window: windowMin === windowTarget ? String(windowMin) : `${windowMin}–${windowTarget}`,
  };
  switch (relation) {
    case "inside": {
      const text = maturity.hasEvidence ? m.match_good_maturity_inside : m.match_good_maturity_inside_claim;
      return { good: text(values), lost: lost(maturity) };
    }
    case "above":
      return { good: m.match_good_maturity_above(values), lost: lost(maturity) };
    case "below":
      return { weak: m.match_weak_maturity_below(values), lost: lost(maturity) };
    case "unknown_level":
      return { weak: m.match_weak_maturity_unknown(), lost: lost(maturity) };
    default:
      return { lost: 0 };
  }
}

function aboutText({ parts: { text } }: Match): Remark {
  const topics = topicNames(text.sharedTopics).slice(0, 2);
  const terms = text.sharedTerms.slice(0, 3);
  if (share(text) < STRONG) {
    const weak = topics.length > 0 ? m.match_weak_text_topics({ topics: list(topics) }) : m.match_weak_text();
    return { weak, lost: lost(text) };
  }
  if (topics.length > 0) return { good: m.match_good_topics({ topics: list(topics) }), lost: lost(text) };
  if (terms.length > 0) return { good: m.match_good_terms({ terms: list(terms) }), lost: lost(text) };
  return { lost: lost(text) };
}

/** Topics by their names in the reader's language. */
export function topicNames(codes: readonly string[]): string[] {
  return codes.map((code) => topicName(code, getLocale()));
}

function aboutDomain({ parts: { domain } }: Match): Remark {
  const weak = {
    same_subfield: domain.proposed ? m.match_weak_domain_proposed : undefined,
    same_domain: domain.proposed ? m.match_weak_domain_proposed : undefined,
    neighbour: m.match_weak_domain_neighbour,
    other: m.match_weak_domain_other,
    unknown: m.match_weak_domain_unknown,
  }[domain.relation]?.();
  const good = {
    same_subfield: m.match_good_subfield,
    same_domain: m.match_good_domain,
    neighbour: undefined,
    other: undefined,
    unknown: undefined,
  }[domain.relation]?.();
  return { good, weak, lost: lost(domain) };
}

const AGAINST: Record<ContextFact["code"], () => string> = {
  application: () => m.match_against_application(),
  mode: () => m.match_against_mode(),
  trial: () => m.match_against_trial(),
  timing: () => m.match_against_timing(),
  city: () => m.match_against_city(),
};

function aboutContext({ parts: { context } }: Match): Remark {
  const yes = context.facts.filter((fact) => fact.state === "yes").length;
  const against = context.facts.filter((fact) => fact.state === "no").map(({ code }) => AGAINST[code]());
  const total = String(context.facts.length);
  return {
    good: share(context) >= STRONG ? m.match_good_context({ yes: String(yes), total }) : undefined,
    weak: against.length > 0 ? list(against) : undefined,
    lost: lost(context),
  };
}
