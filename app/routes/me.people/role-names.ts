import type { MemberRole } from "~/app/domain/organisation";
import { m } from "~/app/locales/messages/messages";

const NAMES: Record<MemberRole, () => string> = {
  owner: () => m.member_role_owner(),
  editor: () => m.member_role_editor(),
  viewer: () => m.member_role_viewer(),
};
const NOTES: Record<MemberRole, () => string> = {
  owner: () => m.member_role_owner_note(),
  editor: () => m.member_role_editor_note(),
  viewer: () => m.member_role_viewer_note(),
};

export const roleName = (role: MemberRole): string => NAMES[role]();
/** What the role may do, in one line. */
export const roleNote = (role: MemberRole): string => NOTES[role]();
