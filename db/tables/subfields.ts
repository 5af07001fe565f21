import type { Generated, Insertable, Selectable } from "kysely";

export type SubfieldTable = {
  code: string;
  name_zh: string;
  name_en: string;
  description_zh: Generated<string>;
  description_en: Generated<string>;
  synonyms: Generated<string>;
  position: number;
  version: string;
  effective_from: string;
  retired_on: string | null;
  origin: "policy" | "operator";
  edited: Generated<0 | 1>;
  domain_code: string;
  parent_code: string | null;
  kind: "direction" | "technology" | "product";
};
export type SubfieldRow = Selectable<SubfieldTable>;
export type NewSubfield = Insertable<SubfieldTable>;
