import type { z } from "zod";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { listVerifiedOrganisations } from "~/db/queries/public-organisations";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { bothNames, refuseUnknownCodes } from "./codes";
import { readCursor } from "./cursor";
import { nextPage } from "./list-listings";
import { readParameters } from "./read-parameters";
import type { organisationPage } from "./schemas/answers";
import { organisationParameters } from "./schemas/parameters";
import { showOrganisation } from "./show-organisation";

/** One page of verified organisations, as the address asks for it. */
export async function listApiOrganisations(url: URL): Promise<z.infer<typeof organisationPage>> {
  const question = readParameters(organisationParameters, url.searchParams);
  const vocabulary = await loadVocabulary(database());
  refuseUnknownCodes(question, { city: vocabulary.cities.map((city) => city.code) });
  const { orgKind: kinds, city: cities, limit } = question;
  const after = readCursor(question.cursor, "id")?.[1];
  const found = await listVerifiedOrganisations(database(), {
    ...(kinds ? { kinds } : {}),
    ...(cities ? { cities } : {}),
    ...(after === undefined ? {} : { after }),
    ...(question.updatedSince ? { updatedSince: instant(new Date(question.updatedSince)) } : {}),
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const names = bothNames(vocabulary);
  return {
    items: page.flatMap((organisation) => showOrganisation(organisation, names) ?? []),
    next: found.length > limit && last ? nextPage(url, ["id", last.id]) : null,
  };
}
