import type { SearchDocument } from "~/search/documents";
import { normalise } from "~/search/text/normalise";
import { blocksOf } from "./blocks";
import { scoreContext, sides } from "./context";
import { scoreDomain } from "./domain";
import { indicatorsNotCompared, scoreIndicators } from "./indicators";
import { maturityNotCompared, scoreMaturity } from "./maturity";
import { sharedTerms } from "./shared-terms";
import { matchText, type TextProfile } from "./text-profile";
import type { TextQuery, TextScore } from "./text-score";
import { sharedTopics } from "./topic-space";
import { topicsSpokenOf } from "./topics";
import { MATCH_PARTS, type Match, type MatchParts } from "./types";
import type { MatchingVocabulary } from "./vocabulary";
import { WEIGHTS } from "./weights";

export type ScoringContext = { query: TextQuery; vocabulary: MatchingVocabulary; now: string };
export type ScoredText = { document: SearchDocument; profile: TextProfile; text: TextScore };

/** One candidate's score, parts and blocks. The sum is scaled to what could be compared, so two of a kind also reach 100. */
export function scoreMatch(subject: SearchDocument, candidate: ScoredText, context: ScoringContext): Match {
  const { document } = candidate;
  const { vocabulary } = context;
  const [scenario, achievement] = sides(subject, document);
  const max = WEIGHTS.parts.text;
  const parts: MatchParts = {
    text: { points: candidate.text.value * max, max, sharedTopics: [], sharedTerms: [] },
    domain: scoreDomain(subject, document, vocabulary.neighbours),
    maturity: scenario && achievement ? scoreMaturity(scenario, achievement) : maturityNotCompared(),
    indicators:
      scenario && achievement
        ? scoreIndicators(scenario, achievement, vocabulary.units)
        : indicatorsNotCompared(),
    context: scoreContext(subject, document),
  };
  return {
    id: document.id,
    score: total(parts),
    parts,
    blocks: blocksOf(subject, document, parts.indicators, context.now),
  };
}

/** The match with the evidence of its text part: only those that are shown need it. */
export function withTextEvidence(
  match: Match,
  subject: SearchDocument,
  candidate: ScoredText,
  query: TextQuery,
): Match {
  const own = matchText(subject);
  const theirs = matchText(candidate.document);
  const texts = [own.head, own.content, theirs.head, theirs.content].join("\n");
  const said = topicsSpokenOf(normalise(texts));
  const evidence = {
    sharedTopics: sharedTopics(query.ownTopics, candidate.profile.topics, said),
    sharedTerms: sharedTerms(`${own.head}\n${own.content}`, theirs.head, query.rarity),
  };
  return { ...match, parts: { ...match.parts, text: { ...match.parts.text, ...evidence } } };
}

/** Best first; equal scores by id, so the same input always gives the same order. */
export function byScore(a: Match, b: Match): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function total(parts: MatchParts): number {
  let points = 0;
  let max = 0;
  for (const name of MATCH_PARTS) {
    points += parts[name].points;
    max += parts[name].max;
  }
  return Math.round((1e4 * points) / max) / 100;
}
