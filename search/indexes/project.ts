import type { Db } from "~/db/connection";
import { listAchievementsByIds } from "~/db/queries/achievements";
import { listIdsAfter } from "~/db/queries/listings";
import { findOrganisation } from "~/db/queries/organisations";
import { listScenariosByIds } from "~/db/queries/scenarios";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { SearchDocument } from "~/search/documents";
import type { IndexName } from "~/search/engine";
import { projectAchievement } from "./achievements";
import type { ProjectionContext } from "./projection";
import { projectScenario } from "./scenarios";
import { codeWords } from "./words";

/** The documents of these records as the database stands now; records the public must not find are left out. At most 500 ids. */
export async function projectIds(
  db: Db,
  index: IndexName,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  if (index === "scenarios") {
    const records = await listScenariosByIds(db, [...ids]);
    const context = await contextFor(db, records);
    return records.flatMap((record) => projectScenario(record, context) ?? []);
  }
  const records = await listAchievementsByIds(db, [...ids]);
  const context = await contextFor(db, records);
  return records.flatMap((record) => projectAchievement(record, context) ?? []);
}

/** A page is some milliseconds of work, and other requests get their turn after each. */
const PAGE = 80;

/** Every public record's document in id order, one page in memory at a time. */
export async function* projectAll(db: Db, index: IndexName): AsyncIterable<SearchDocument> {
  for (let after = ""; ; ) {
    const ids = await listIdsAfter(db, index, after, PAGE);
    const last = ids.at(-1);
    if (last === undefined) return;
    const documents = await projectIds(db, index, ids);
    yield* documents.sort((a, b) => (a.id < b.id ? -1 : 1));
    after = last;
    await new Promise((resume) => setImmediate(resume));
  }
}

async function contextFor(
  db: Db,
  records: readonly { organisationId: string | null }[],
): Promise<ProjectionContext> {
  const ids = [...new Set(records.flatMap(({ organisationId }) => organisationId ?? []))];
  const organisations = new Map();
  for (const id of ids) {
    const organisation = await findOrganisation(db, id);
    if (organisation) organisations.set(id, organisation);
  }
  return { organisations, words: codeWords(await loadVocabulary(db)) };
}
