import type { Insertable, Selectable } from "kysely";
import type { IndicatorOperator } from "~/app/domain/indicator";

export type ScenarioIndicatorTable = {
  scenario_id: string;
  position: number;
  name: string;
  operator: IndicatorOperator;
  value: string;
  value_max: string | null;
  unit: string;
  test_method: string | null;
  must: 0 | 1;
};
export type ScenarioIndicatorRow = Selectable<ScenarioIndicatorTable>;
export type NewScenarioIndicator = Insertable<ScenarioIndicatorTable>;
