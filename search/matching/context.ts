import type { AchievementDocument, ScenarioDocument, SearchDocument } from "~/search/documents";
import type { ContextFact, ContextPart } from "./types";
import { WEIGHTS } from "./weights";

/** Which transfer modes (转化方式) give what a cooperation mode (合作方式) asks for; codes of the vocabulary. */
const ANSWERED_BY: Readonly<Record<string, readonly string[]>> = {
  trial_validation: ["licensing", "joint_implementation", "other_agreed"],
  joint_research: ["joint_implementation", "other_agreed"],
  commissioned_development: ["joint_implementation", "other_agreed"],
  purchase_and_use: ["self_implementation", "licensing"],
  shared_platform: ["joint_implementation", "equity_valuation"],
  technology_licence: ["licensing"],
  technology_assignment: ["assignment"],
  equity_contribution: ["equity_valuation"],
  open_challenge: ["joint_implementation", "licensing", "assignment", "other_agreed"],
};

/** Application field, mode, trial, time and place: what makes a good fit easy or hard to begin. */
export function scoreContext(subject: SearchDocument, candidate: SearchDocument): ContextPart {
  const facts: ContextFact[] = [applicationFact(subject, candidate), cityFact(subject, candidate)];
  const [scenario, achievement] = sides(subject, candidate);
  if (scenario && achievement) {
    facts.push(modeFact(scenario, achievement), trialFact(achievement), timingFact(scenario, achievement));
  }
  const max = WEIGHTS.parts.context;
  return { points: max * shareOf(facts), max, facts };
}

/** Scenario and achievement of a pair, whichever was asked from; both null for two of a kind. */
export function sides(
  a: SearchDocument,
  b: SearchDocument,
): [ScenarioDocument, AchievementDocument] | [null, null] {
  if (a.kind === "scenario" && b.kind === "achievement") return [a, b];
  if (a.kind === "achievement" && b.kind === "scenario") return [b, a];
  return [null, null];
}

function shareOf(facts: readonly ContextFact[]): number {
  const { unknown, ...weights } = WEIGHTS.context;
  let sum = 0;
  let total = 0;
  for (const { code, state } of facts) {
    sum += weights[code] * (state === "yes" ? 1 : state === "unknown" ? unknown : 0);
    total += weights[code];
  }
  return sum / total;
}

function applicationFact(a: SearchDocument, b: SearchDocument): ContextFact {
  if (a.applicationTags.length === 0 || b.applicationTags.length === 0) return fact("application", "unknown");
  const shared = a.applicationTags.filter((tag) => b.applicationTags.includes(tag));
  return fact("application", shared.length > 0 ? "yes" : "no", shared);
}

function cityFact(a: SearchDocument, b: SearchDocument): ContextFact {
  if (a.cityCode === null || b.cityCode === null) return fact("city", "unknown");
  return a.cityCode === b.cityCode ? fact("city", "yes", [a.cityCode]) : fact("city", "no", [b.cityCode]);
}

function modeFact(scenario: ScenarioDocument, achievement: AchievementDocument): ContextFact {
  if (scenario.modes.length === 0 || achievement.modes.length === 0) return fact("mode", "unknown");
  const wanted = new Set(scenario.modes.flatMap((mode) => [mode, ...(ANSWERED_BY[mode] ?? [])]));
  const offered = achievement.modes.filter((mode) => wanted.has(mode));
  return fact("mode", offered.length > 0 ? "yes" : "no", offered);
}

/** Every scenario begins with trying: an achievement that may be tried first (先试用后转化) is easier to begin with. */
function trialFact(achievement: AchievementDocument): ContextFact {
  if (achievement.trialOk === null) return fact("trial", "unknown");
  return fact("trial", achievement.trialOk ? "yes" : "no");
}

/** A mature achievement (TRL 7 and up) can be there within half a year; an early one needs longer. */
function timingFact(scenario: ScenarioDocument, achievement: AchievementDocument): ContextFact {
  if (scenario.needBy === null || achievement.trl === null) return fact("timing", "unknown");
  const months = (Date.parse(scenario.needBy) - Date.parse(scenario.publishedAt)) / (30 * 86_400_000);
  const needed = Math.max(1, 9 - achievement.trl) * 3;
  return fact("timing", months >= needed ? "yes" : "no", [scenario.needBy]);
}

function fact(code: ContextFact["code"], state: ContextFact["state"], values: string[] = []): ContextFact {
  return { code, state, values };
}
