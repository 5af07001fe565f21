/** Scenario stage (应用场景阶段) of the plan's 早期验证—融合试验—综合推广 system (policy 四(五)1). */
export const SCENARIO_STAGES = ["early_validation", "integration_trial", "full_rollout"] as const;
export type ScenarioStage = (typeof SCENARIO_STAGES)[number];

/** A window of technology readiness levels, both ends included, 1–9 (TRL, GB/T 22900-2022 口径). */
export type TrlWindow = { min: number; target: number };

/** Suggested windows (own proposal; domain reference 6.8 (c)): a prefill that the owner may change, never a rule. */
export const SUGGESTED_TRL_WINDOW: Record<ScenarioStage, TrlWindow> = {
  early_validation: { min: 4, target: 5 },
  integration_trial: { min: 6, target: 7 },
  full_rollout: { min: 8, target: 9 },
};

export const TRL_SCALES = ["TRL9", "QD13"] as const;
export type TrlScale = (typeof TRL_SCALES)[number];

export function isTrlLevel(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 9;
}
