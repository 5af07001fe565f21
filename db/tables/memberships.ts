import type { Insertable, Selectable } from "kysely";
import type { MemberRole } from "~/app/domain/organisation";

export type MembershipTable = {
  id: string;
  person_id: string;
  organisation_id: string;
  role: MemberRole;
  created_at: string;
  ended_at: string | null;
};
export type MembershipRow = Selectable<MembershipTable>;
export type NewMembership = Insertable<MembershipTable>;
