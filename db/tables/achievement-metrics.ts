import type { Generated, Insertable, Selectable } from "kysely";

export type AchievementMetricTable = {
  achievement_id: string;
  position: number;
  name: string;
  value: string;
  unit: string;
  test_report: Generated<string>;
};
export type AchievementMetricRow = Selectable<AchievementMetricTable>;
export type NewAchievementMetric = Insertable<AchievementMetricTable>;
