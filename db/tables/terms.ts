import type { Generated, Insertable, Selectable } from "kysely";

export type TermTable = {
  list: string;
  code: string;
  name_zh: string;
  name_en: string;
  note_zh: Generated<string>;
  note_en: Generated<string>;
  synonyms: Generated<string>;
  details: Generated<string>;
  position: number;
  edited: Generated<0 | 1>;
};
export type TermRow = Selectable<TermTable>;
export type NewTerm = Insertable<TermTable>;
