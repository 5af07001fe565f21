import { database } from "~/db/connection";
import { findAchievementByNo } from "~/db/queries/achievements";
import { findOrganisation } from "~/db/queries/organisations";
import { findScenarioByNo } from "~/db/queries/scenarios";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { bothNames } from "./codes";
import { contextFor } from "./hydrate";
import { nothingHere } from "./problems";
import { readParameters } from "./read-parameters";
import type { ApiAchievement } from "./schemas/achievement";
import type { ApiOrganisation } from "./schemas/organisation";
import { noParameters } from "./schemas/parameters";
import type { ApiScenario } from "./schemas/scenario";
import { showAchievement } from "./show-achievement";
import { showOrganisation } from "./show-organisation";
import { showScenario } from "./show-scenario";

/** A public scenario by its number; a problem when the public must not learn of it. */
export async function viewApiScenario(no: string, url: URL): Promise<ApiScenario> {
  readParameters(noParameters, url.searchParams);
  const record = await findScenarioByNo(database(), no);
  return (record && showScenario(record, await contextFor([record]))) ?? nothingHere();
}

/** A public achievement by its number; a problem when the public must not learn of it. */
export async function viewApiAchievement(no: string, url: URL): Promise<ApiAchievement> {
  readParameters(noParameters, url.searchParams);
  const record = await findAchievementByNo(database(), no);
  return (record && showAchievement(record, await contextFor([record]))) ?? nothingHere();
}

/** A verified organisation; a problem for any other. */
export async function viewApiOrganisation(id: string, url: URL): Promise<ApiOrganisation> {
  readParameters(noParameters, url.searchParams);
  const organisation = await findOrganisation(database(), id);
  const names = bothNames(await loadVocabulary(database()));
  return (organisation && showOrganisation(organisation, names)) ?? nothingHere();
}
