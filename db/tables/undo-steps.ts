import type { Insertable, Selectable } from "kysely";

export type UndoStepTable = {
  id: string;
  person_id: string;
  subject_kind: "organisation";
  subject_id: string;
  version: number;
  content: string;
  created_at: string;
};
export type UndoStepRow = Selectable<UndoStepTable>;
export type NewUndoStep = Insertable<UndoStepTable>;
