import type { Generated, Insertable, Selectable } from "kysely";

export type PlatformTable = {
  organisation_id: string;
  services: Generated<string>;
  accreditation: Generated<string>;
};
export type PlatformRow = Selectable<PlatformTable>;
export type NewPlatform = Insertable<PlatformTable>;
