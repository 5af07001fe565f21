import type { Insertable, Selectable } from "kysely";

export type OrganisationDomainTable = {
  organisation_id: string;
  domain_code: string;
  position: number;
};
export type OrganisationDomainRow = Selectable<OrganisationDomainTable>;
export type NewOrganisationDomain = Insertable<OrganisationDomainTable>;
