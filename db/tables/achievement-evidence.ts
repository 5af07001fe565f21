import type { Generated, Insertable, Selectable } from "kysely";

export type AchievementEvidenceTable = {
  achievement_id: string;
  position: number;
  level: number;
  title: string;
  issuer: Generated<string>;
  date: Generated<string>;
  reference: Generated<string>;
};
export type AchievementEvidenceRow = Selectable<AchievementEvidenceTable>;
export type NewAchievementEvidence = Insertable<AchievementEvidenceTable>;
