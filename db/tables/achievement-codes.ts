import type { Insertable, Selectable } from "kysely";

export type AchievementCodeTable = {
  achievement_id: string;
  list: string;
  code: string;
  position: number;
};
export type AchievementCodeRow = Selectable<AchievementCodeTable>;
export type NewAchievementCode = Insertable<AchievementCodeTable>;
