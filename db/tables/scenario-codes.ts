import type { Insertable, Selectable } from "kysely";

export type ScenarioCodeTable = {
  scenario_id: string;
  list: string;
  code: string;
  position: number;
};
export type ScenarioCodeRow = Selectable<ScenarioCodeTable>;
export type NewScenarioCode = Insertable<ScenarioCodeTable>;
