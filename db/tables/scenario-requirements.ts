import type { Insertable, Selectable } from "kysely";

export type ScenarioRequirementTable = {
  scenario_id: string;
  position: number;
  text: string;
  must: 0 | 1;
};
export type ScenarioRequirementRow = Selectable<ScenarioRequirementTable>;
export type NewScenarioRequirement = Insertable<ScenarioRequirementTable>;
