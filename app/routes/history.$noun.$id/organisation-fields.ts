import { m } from "~/app/locales/messages/messages";

const FIELDS: Record<string, () => string> = {
  name: m.organisation_name,
  nameEn: m.organisation_name_en,
  creditCode: m.organisation_credit_code,
  kind: m.organisation_kind,
  cityCode: m.organisation_city,
  size: m.organisation_size,
  isHighTech: m.organisation_flags,
  isSpecialised: m.organisation_flags,
  isLittleGiant: m.organisation_flags,
  intro: m.organisation_intro,
  website: m.organisation_website,
  domainCodes: m.history_part_domains,
  offers: m.history_part_platform,
  services: m.history_part_platform,
  accreditation: m.history_part_platform,
};

/** What the organisation's form calls a field. */
export const organisationFieldName = (field: string): string => FIELDS[field]?.() ?? field;
