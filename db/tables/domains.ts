import type { Generated, Insertable, Selectable } from "kysely";

export type DomainTable = {
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
  grouping: "eight" | "x";
};
export type DomainRow = Selectable<DomainTable>;
export type NewDomain = Insertable<DomainTable>;
