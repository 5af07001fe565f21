import type { Organisation } from "~/app/domain/organisation";
import { paths } from "~/app/http/paths";
import type { BothNames } from "./codes";
import type { ApiOrganisation } from "./schemas/organisation";
import { absolute } from "./show-listing";

/** An organisation as the API answers it; null for any that is not verified. Its credit code is nobody's business. */
export function showOrganisation(organisation: Organisation, names: BothNames): ApiOrganisation | null {
  if (organisation.status !== "verified") return null;
  return {
    id: organisation.id,
    url: absolute(paths.organisation(organisation.id)),
    name: organisation.name,
    nameEn: organisation.nameEn,
    kind: names.term("organisation_kind", organisation.kind),
    city: names.of("city", organisation.cityCode),
    intro: organisation.intro,
    website: organisation.website,
    isHighTech: organisation.isHighTech,
    isSpecialised: organisation.isSpecialised,
    isLittleGiant: organisation.isLittleGiant,
    isSample: organisation.isSample,
    updatedAt: organisation.updatedAt,
  };
}
