import { isDeepStrictEqual } from "node:util";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { ListingRecord } from "~/app/domain/scenario";
import type { Db } from "~/db/connection";
import { listAchievementsByIds } from "~/db/queries/achievements";
import { findImportMarks } from "~/db/queries/bulk-listings";
import { listScenariosByIds } from "~/db/queries/scenarios";
import type { CheckedFile } from "./check-file";
import type { ImportContent } from "./kinds";
import { type Change, type ImportPlan, sortRows, type Update } from "./plan";

type Stored<C> = ListingRecord & { content: C };
type Load<C> = (db: Db, ids: string[]) => Promise<Stored<C>[]>;

const LOADERS: { [N in ListingNoun]: Load<ImportContent[N]> } = {
  scenario: listScenariosByIds,
  achievement: listAchievementsByIds,
};
const PAGE = 500;

/** What an import would write into this database as it stands. */
export async function makePlan<N extends ListingNoun>(
  db: Db,
  noun: N,
  file: CheckedFile<ImportContent[N]>,
  organisationId: string | null,
): Promise<ImportPlan<ImportContent[N]>> {
  const marks = await findImportMarks(
    db,
    noun,
    file.rows.map((row) => row.externalId),
  );
  const sorted = sortRows(file.rows, marks, organisationId);
  const changed: Update<ImportContent[N]>[] = [];
  for (let start = 0; start < sorted.changed.length; start += PAGE) {
    const page = sorted.changed.slice(start, start + PAGE);
    const stored = await LOADERS[noun](
      db,
      page.map(({ mark }) => mark.id),
    );
    changed.push(...updatesOf(page, stored, file));
  }
  return { ...sorted, changed, unchanged: sorted.unchanged + sorted.changed.length - changed.length };
}

/** A list with fewer columns than the last one may say nothing new after all. */
function updatesOf<C extends { domainCode: string | null }>(
  changes: Change<C>[],
  stored: Stored<C>[],
  file: CheckedFile<C>,
): Update<C>[] {
  const byId = new Map(stored.map((record) => [record.id, record]));
  return changes.flatMap((change) => {
    const record = byId.get(change.mark.id);
    if (!record) return [];
    const base = record.domainProposed ? { ...record.content, domainCode: null } : record.content;
    const next = file.withDomain(overlay(base, change.row.content, file.keys));
    const confirmed =
      next.domainProposed === null && record.domainProposed !== null && next.content.domainCode !== null;
    return !confirmed && isDeepStrictEqual(next.content, record.content) ? [] : [{ ...change, ...next }];
  });
}

/** The stored content with what the list says laid over it; fields without a column stay as they are. */
function overlay<C extends object>(stored: C, said: C, keys: readonly string[]): C {
  const next = { ...stored } as Record<string, unknown>;
  const source = said as Record<string, unknown>;
  for (const key of keys) {
    const [outer = "", inner] = key.split(".");
    if (inner === undefined) next[outer] = source[outer];
    else
      next[outer] = {
        ...(next[outer] as object),
        [inner]: (source[outer] as Record<string, unknown>)[inner],
      };
  }
  return next as C;
}
