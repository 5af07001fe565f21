import type { Generated, Insertable, Selectable } from "kysely";
import type { IpKind, IpStatus } from "~/app/domain/achievement";

export type AchievementIpTable = {
  achievement_id: string;
  position: number;
  kind: IpKind;
  number: string;
  status: IpStatus;
  owner: Generated<string>;
  expires_on: string | null;
};
export type AchievementIpRow = Selectable<AchievementIpTable>;
export type NewAchievementIp = Insertable<AchievementIpTable>;
