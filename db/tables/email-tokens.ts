import type { Insertable, Selectable } from "kysely";

export type EmailTokenTable = {
  id: string;
  person_id: string;
  purpose: "verify_email" | "reset_password";
  email: string;
  expires_at: string;
  used_at: string | null;
  created_at: string;
};
export type EmailTokenRow = Selectable<EmailTokenTable>;
export type NewEmailToken = Insertable<EmailTokenTable>;
