import type { Insertable, Selectable } from "kysely";
import type { PersonRole } from "~/app/domain/person";

export type RoleGrantTable = {
  id: string;
  person_id: string;
  role: PersonRole;
  granted_by: string;
  granted_at: string;
  revoked_at: string | null;
};
export type RoleGrantRow = Selectable<RoleGrantTable>;
export type NewRoleGrant = Insertable<RoleGrantTable>;
