import type { Generated, Insertable, Selectable } from "kysely";

export type AchievementApplicationTable = {
  achievement_id: string;
  position: number;
  user_org: string;
  date: Generated<string>;
  result: Generated<string>;
};
export type AchievementApplicationRow = Selectable<AchievementApplicationTable>;
export type NewAchievementApplication = Insertable<AchievementApplicationTable>;
