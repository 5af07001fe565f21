import { ORGANISATION_KINDS, type OrganisationKind } from "~/app/domain/organisation";
import type { Language } from "~/app/domain/person";
import { PLATFORM_KINDS } from "~/app/domain/platform";
import { namesIn } from "~/app/services/public/names";
import type { Db } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { OrganisationChoices } from "./choice-labels";

/** Kinds, cities and domains with their names in the reader's language. */
export async function organisationChoices(db: Db, language: Language): Promise<OrganisationChoices> {
  const vocabulary = await loadVocabulary(db);
  const names = namesIn(vocabulary, language);
  const kindName = (kind: OrganisationKind) => names.term("organisation_kind", kind);
  return {
    kinds: ORGANISATION_KINDS.map((kind) => ({ value: kind, label: kindName(kind) })),
    cities: vocabulary.cities.map(({ code }) => ({ value: code, label: names.city(code).name })),
    domains: vocabulary.domains
      .filter((domain) => !domain.retired)
      .map(({ code }) => ({ value: code, label: names.domain(code).name })),
    platformKinds: PLATFORM_KINDS.map((kind) => ({ value: kind, label: names.term("platform_kind", kind) })),
  };
}
