import type { Generated, Insertable, Selectable } from "kysely";

export type AuditEntryTable = {
  id: string;
  subject_kind: string;
  subject_id: string;
  actor_id: string;
  action: string;
  details: Generated<string>;
  at: string;
};
export type AuditEntryRow = Selectable<AuditEntryTable>;
export type NewAuditEntry = Insertable<AuditEntryTable>;
