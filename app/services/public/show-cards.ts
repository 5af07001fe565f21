import type { Language } from "~/app/domain/person";
import type { Db } from "~/db/connection";
import { instant } from "~/db/ids";
import { listAchievementsByIds } from "~/db/queries/achievements";
import { listPublicOrganisationNames } from "~/db/queries/organisations";
import { listScenariosByIds } from "~/db/queries/scenarios";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { IndexName } from "~/search/engine";
import { achievementCard, type Highlights, type ListingCardData, scenarioCard } from "./listing-card";
import { namesIn } from "./names";

/**
 * The cards of some records, in the order of the ids. The index finds, the database answers:
 * a record that is not public any more is left out, however the index still sees it.
 */
export async function showCards(
  db: Db,
  index: IndexName,
  ids: string[],
  language: Language,
  highlights: Map<string, Highlights> = new Map(),
): Promise<(ListingCardData & { id: string })[]> {
  const records =
    index === "scenarios" ? await listScenariosByIds(db, ids) : await listAchievementsByIds(db, ids);
  const owners = [...new Set(records.flatMap((record) => record.organisationId ?? []))];
  const context = {
    names: namesIn(await loadVocabulary(db), language),
    organisationNames: await listPublicOrganisationNames(db, owners),
    now: instant(),
  };
  return records.flatMap((record) => {
    const hit = highlights.get(record.id);
    const card =
      "transferState" in record ? achievementCard(record, context, hit) : scenarioCard(record, context, hit);
    return card ? [{ ...card, id: record.id }] : [];
  });
}
