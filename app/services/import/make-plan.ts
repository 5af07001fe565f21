import { isDeepStrictEqual } from "node:util";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { ListingRecord } from "~/app/domain/scenario";
import type { Db } from "~/db/connection";
import { listAchievementsByIds } from "~/db/queries/achievements";
import { findImportMarks, findOwnMarks, type ImportMark } from "~/db/queries/bulk-listings";
import { listScenariosByIds } from "~/db/queries/scenarios";
import type { Breath } from "./breathe";
import type { CheckedFile } from "./check-file";
import type { CheckedRow } from "./check-rows";
import type { ImportAuthor } from "./import-author";
import type { ImportContent } from "./kinds";
import { type Change, conflictOf, type ImportPlan, sortRows } from "./plan";

type Stored<C> = ListingRecord & { content: C };
type Load<C> = (db: Db, ids: string[]) => Promise<Stored<C>[]>;

const LOADERS: { [N in ListingNoun]: Load<ImportContent[N]> } = {
  scenario: listScenariosByIds,
  achievement: listAchievementsByIds,
};
const PAGE = 200;

export type PlanRequest = { organisationId: string | null; author: ImportAuthor; breath: Breath };

/** What an import would write into this database as it stands. */
export async function makePlan<N extends ListingNoun>(
  db: Db,
  noun: N,
  file: CheckedFile<ImportContent[N]>,
  request: PlanRequest,
): Promise<ImportPlan<ImportContent[N]>> {
  const marks = await findMarks(db, noun, file.rows, request);
  const markOf = (row: CheckedRow<ImportContent[N]>) => marks.get(row.externalId);
  const { known, ...sorted } = sortRows(file.rows, markOf, request);
  const plan: ImportPlan<ImportContent[N]> = { ...sorted, changed: [], conflicts: [] };
  for (let start = 0; start < known.length; start += PAGE) {
    const page = known.slice(start, start + PAGE);
    const stored = await LOADERS[noun](
      db,
      page.map(({ mark }) => mark.id),
    );
    settle(plan, page, stored, file, request.author);
    if (request.breath.due()) await request.breath.take();
  }
  return plan;
}

/** The record of every row, by the id that the row's record is stored under. */
async function findMarks<C>(
  db: Db,
  noun: ListingNoun,
  rows: CheckedRow<C>[],
  { organisationId, breath }: PlanRequest,
): Promise<Map<string, ImportMark>> {
  const marks = new Map<string, ImportMark>();
  for (let start = 0; start < rows.length; start += PAGE) {
    const page = rows.slice(start, start + PAGE);
    const ids = page.map((row) => row.externalId);
    for (const [id, mark] of await findImportMarks(db, noun, ids)) marks.set(id, mark);
    const named = page.filter((row) => row.givenId !== "" && !marks.has(row.externalId));
    if (organisationId !== null && named.length > 0) {
      const names = named.map((row) => row.givenId);
      const own = await findOwnMarks(db, noun, organisationId, names);
      for (const row of named) {
        const mark = own.get(row.givenId);
        if (mark) marks.set(row.externalId, mark);
      }
    }
    if (breath.due()) await breath.take();
  }
  return marks;
}

/** A row may say nothing new after all: a list with fewer columns than the last one, or what somebody typed since. */
function settle<C extends { domainCode: string | null }>(
  plan: ImportPlan<C>,
  changes: Change<C>[],
  stored: Stored<C>[],
  file: CheckedFile<C>,
  author: ImportAuthor,
): void {
  const byId = new Map(stored.map((record) => [record.id, record]));
  for (const change of changes) {
    const record = byId.get(change.mark.id);
    const base = record && (record.domainProposed ? { ...record.content, domainCode: null } : record.content);
    const said = base && overlay(base, change.row.content, file.keys);
    const confirmsNothing = !change.row.namesDomain && isDeepStrictEqual(said, record?.content);
    if (!said || isDeepStrictEqual(said, base) || confirmsNothing) {
      plan.unchanged += 1;
      continue;
    }
    const why = conflictOf(change, author);
    const { row, mark } = change;
    if (why === null) plan.changed.push({ ...change, ...file.withDomain(said) });
    else plan.conflicts.push({ row: row.row, no: mark.no, externalId: row.givenId || row.externalId, why });
  }
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
