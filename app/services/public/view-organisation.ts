import type { Language } from "~/app/domain/person";
import { database } from "~/db/connection";
import { listListings } from "~/db/queries/listings";
import { findProfile } from "~/db/queries/organisation-profiles";
import { findOrganisation } from "~/db/queries/organisations";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { IndexName } from "~/search/engine";
import { showOffers } from "../bridges/show-platform";
import { namesIn } from "./names";
import { showCards } from "./show-cards";

const SHOWN = 50;

/** The public face of a verified organisation; null for anybody else's. Anonymous scenarios are not on it. */
export async function viewOrganisation(id: string, language: Language) {
  const organisation = await findOrganisation(database(), id);
  if (organisation?.status !== "verified") return null;
  const profile = await findProfile(database(), id);
  const names = namesIn(await loadVocabulary(database()), language);
  const cardsOf = async (index: IndexName) => {
    const filter = { organisationIds: [id], states: ["published" as const], limit: SHOWN, offset: 0 };
    const rows = await listListings(database(), index, filter);
    const cards = await showCards(
      database(),
      index,
      rows.map((row) => row.id),
      language,
    );
    return cards.filter((card) => !card.anonymous);
  };
  return {
    id,
    name: organisation.name,
    nameEn: organisation.nameEn,
    kind: names.term("organisation_kind", organisation.kind),
    city: names.city(organisation.cityCode).name,
    intro: organisation.intro,
    website: organisation.website,
    isHighTech: organisation.isHighTech,
    isSpecialised: organisation.isSpecialised,
    isLittleGiant: organisation.isLittleGiant,
    isSample: organisation.isSample,
    domains: profile.domainCodes.map((code) => names.domain(code)),
    platform: profile.platform && {
      offers: showOffers(profile.platform.offers, names),
      services: profile.platform.services,
      accreditation: profile.platform.accreditation,
    },
    scenarios: await cardsOf("scenarios"),
    achievements: await cardsOf("achievements"),
  };
}
