import type { Insertable, Selectable } from "kysely";
import type { MemberRole } from "~/app/domain/organisation";

export type InvitationTable = {
  id: string;
  organisation_id: string;
  email: string;
  role: MemberRole;
  token_hash: string;
  invited_by: string;
  created_at: string;
  expires_at: string;
  accepted_at: string | null;
  revoked_at: string | null;
};
export type InvitationRow = Selectable<InvitationTable>;
export type NewInvitation = Insertable<InvitationTable>;
