import type { Achievement } from "~/app/domain/achievement";
import type { Scenario } from "~/app/domain/scenario";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { listAchievementsByIds } from "~/db/queries/achievements";
import { listPublicAttachments } from "~/db/queries/attachments";
import { groupBy } from "~/db/queries/listings";
import { listOrganisationsByIds } from "~/db/queries/public-organisations";
import { listScenariosByIds } from "~/db/queries/scenarios";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { bothNames } from "./codes";
import type { ApiAchievement } from "./schemas/achievement";
import type { ApiScenario } from "./schemas/scenario";
import { showAchievement } from "./show-achievement";
import type { ShowContext } from "./show-listing";
import { showScenario } from "./show-scenario";

/** Scenarios as answered, in the order of the ids; those that are not public (any more) are left out. */
export async function showScenarios(ids: string[]): Promise<ApiScenario[]> {
  const records = await listScenariosByIds(database(), ids);
  const context = await contextFor(records);
  return records.flatMap((record) => showScenario(record, context) ?? []);
}

/** Achievements as answered, in the order of the ids; those that are not public (any more) are left out. */
export async function showAchievements(ids: string[]): Promise<ApiAchievement[]> {
  const records = await listAchievementsByIds(database(), ids);
  const context = await contextFor(records);
  return records.flatMap((record) => showAchievement(record, context) ?? []);
}

export async function contextFor(records: (Scenario | Achievement)[]): Promise<ShowContext> {
  const owners = [...new Set(records.flatMap(({ organisationId }) => organisationId ?? []))];
  const recordIds = records.map(({ id }) => id);
  const organisations = await listOrganisationsByIds(database(), owners);
  return {
    names: bothNames(await loadVocabulary(database())),
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
    attachments: groupBy(await listPublicAttachments(database(), recordIds), ({ recordId }) => recordId),
    now: instant(),
  };
}
