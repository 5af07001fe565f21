import type { Generated, Insertable, Selectable } from "kysely";
import type { Language } from "~/app/domain/person";

export type PersonTable = {
  id: string;
  email: string;
  email_verified_at: string | null;
  password_hash: string;
  name: string;
  phone: Generated<string>;
  language: Language;
  is_sample: Generated<0 | 1>;
  created_at: string;
  updated_at: string;
};
export type PersonRow = Selectable<PersonTable>;
export type NewPerson = Insertable<PersonTable>;
