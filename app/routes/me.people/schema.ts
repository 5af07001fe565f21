import { z } from "zod";
import { MEMBER_ROLES } from "~/app/domain/organisation";
import { emailField } from "~/app/services/accounts/account-fields";

const role = z.enum(MEMBER_ROLES, "unknown_choice");
const id = z.string("required").min(1).max(60);

export const inviteSchema = z.object({ email: emailField, role });
export const roleSchema = z.object({ personId: id, role });
export const personSchema = z.object({ personId: id });
export const invitationSchema = z.object({ invitationId: id });
