import type { Generated, Insertable, Selectable } from "kysely";
import type { OrganisationKind, OrganisationSize, OrganisationStatus } from "~/app/domain/organisation";

export type OrganisationTable = {
  id: string;
  name: string;
  name_en: string | null;
  credit_code: string;
  kind: OrganisationKind;
  city_code: string;
  size: OrganisationSize | null;
  is_high_tech: Generated<0 | 1>;
  is_specialised: Generated<0 | 1>;
  is_little_giant: Generated<0 | 1>;
  intro: string | null;
  website: string | null;
  status: OrganisationStatus;
  status_note: string | null;
  verified_at: string | null;
  verified_by: string | null;
  is_sample: Generated<0 | 1>;
  version: Generated<number>;
  created_at: string;
  updated_at: string;
};
export type OrganisationRow = Selectable<OrganisationTable>;
export type NewOrganisation = Insertable<OrganisationTable>;
