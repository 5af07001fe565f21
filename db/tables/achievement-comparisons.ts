import type { Insertable, Selectable } from "kysely";

export type AchievementComparisonTable = {
  achievement_id: string;
  position: number;
  indicator: string;
  ours: string;
  best: string;
};
export type AchievementComparisonRow = Selectable<AchievementComparisonTable>;
export type NewAchievementComparison = Insertable<AchievementComparisonTable>;
