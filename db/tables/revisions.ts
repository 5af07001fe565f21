import type { Insertable, Selectable } from "kysely";

export type RevisionTable = {
  id: string;
  subject_kind: string;
  subject_id: string;
  version: number;
  content: string;
  saved_by: string;
  saved_at: string;
};
export type RevisionRow = Selectable<RevisionTable>;
export type NewRevision = Insertable<RevisionTable>;
