import type { AchievementDocument, ScenarioDocument } from "~/search/documents";
import type { MaturityPart, MaturityRelation } from "./types";
import { WEIGHTS } from "./weights";

/**
 * The scenario's window (TRL, both ends included) against the achievement's level. A proven level counts
 * for more than a claimed one; below the window the number of missing levels is the evidence.
 */
export function scoreMaturity(scenario: ScenarioDocument, achievement: AchievementDocument): MaturityPart {
  const max = WEIGHTS.parts.maturity;
  const windowMin = scenario.trlMin ?? scenario.trlTarget;
  const windowTarget = scenario.trlTarget ?? scenario.trlMin;
  const relation = relate(achievement.trl, windowMin, windowTarget);
  const missingLevels = relation === "below" ? (windowMin ?? 0) - (achievement.trl ?? 0) : 0;
  return {
    points: max * shareOf(relation, missingLevels, achievement.trlHasEvidence),
    max,
    relation,
    trl: achievement.trl,
    windowMin,
    windowTarget,
    missingLevels,
    hasEvidence: achievement.trlHasEvidence,
  };
}

/** Between two of a kind there is no window to hold a level against. */
export function maturityNotCompared(): MaturityPart {
  return {
    points: 0,
    max: 0,
    relation: "not_compared",
    trl: null,
    windowMin: null,
    windowTarget: null,
    missingLevels: 0,
    hasEvidence: false,
  };
}

function relate(trl: number | null, min: number | null, target: number | null): MaturityRelation {
  if (min === null || target === null) return "unknown_window";
  if (trl === null) return "unknown_level";
  if (trl < min) return "below";
  return trl > target ? "above" : "inside";
}

function shareOf(relation: MaturityRelation, missingLevels: number, proven: boolean): number {
  const w = WEIGHTS.maturity;
  if (relation === "unknown_level" || relation === "unknown_window") return w.unknown;
  const trust = proven ? 1 : w.claimTrust;
  if (relation === "below") return Math.max(0, 1 - w.perMissingLevel * missingLevels) * trust;
  return (relation === "above" ? w.above : w.inside) * trust;
}
