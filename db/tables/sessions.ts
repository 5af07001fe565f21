import type { Generated, Insertable, Selectable } from "kysely";

export type SessionTable = {
  id: string;
  person_id: string;
  expires_at: string;
  created_at: string;
  user_agent: Generated<string>;
};
export type SessionRow = Selectable<SessionTable>;
export type NewSession = Insertable<SessionTable>;
