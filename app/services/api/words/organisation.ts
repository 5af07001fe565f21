import { m } from "~/app/locales/messages/messages";
import type { ApiOrganisation } from "../schemas/organisation";
import type { FieldTexts } from "./text";

export const organisationTexts: FieldTexts<ApiOrganisation> = {
  id: m.api_param_id,
  url: m.api_url,
  name: m.api_organisation_name,
  nameEn: m.api_organisation_name_en,
  kind: m.api_organisation_kind_own,
  city: m.api_organisation_city,
  intro: m.api_organisation_intro,
  website: m.api_organisation_website,
  isHighTech: m.organisation_high_tech,
  isSpecialised: m.organisation_specialised,
  isLittleGiant: m.organisation_little_giant,
  isSample: m.api_is_sample,
  updatedAt: m.api_updated_at,
};
