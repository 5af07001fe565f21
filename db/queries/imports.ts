import type { ImportStage, ImportTarget } from "~/app/domain/import-stage";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Db } from "../connection";
import { instant } from "../ids";
import type { ImportRow } from "../tables/imports";
import type { Trx } from "../transaction";

/** A file that somebody imports, without what was read of it. `problem` and `summary` are JSON of the service. */
export type StoredImport = {
  id: string;
  personId: string;
  actsAs: "operator" | "owner";
  noun: ListingNoun;
  organisationId: string | null;
  target: ImportTarget;
  fileName: string;
  fileSha256: string;
  fileBytes: number;
  stage: ImportStage;
  problem: string | null;
  /** What checking found wrong; 0 when it may be written, null before. */
  problemCount: number | null;
  summary: string | null;
  createdAt: string;
  updatedAt: string;
};

function toImport(row: ImportRow): StoredImport {
  return {
    id: row.id,
    personId: row.person_id,
    actsAs: row.acts_as,
    noun: row.noun,
    organisationId: row.organisation_id,
    target: row.target_state,
    fileName: row.file_name,
    fileSha256: row.file_sha256,
    fileBytes: row.file_bytes,
    stage: row.stage,
    problem: row.problem,
    problemCount: row.problem_count,
    summary: row.summary,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** Adds an import that `runner` begins to read. */
export async function insertImport(
  db: Db,
  added: Omit<StoredImport, "stage" | "problem" | "problemCount" | "summary" | "createdAt" | "updatedAt">,
  runner: string,
): Promise<void> {
  const at = instant();
  await db
    .insertInto("imports")
    .values({
      id: added.id,
      person_id: added.personId,
      acts_as: added.actsAs,
      noun: added.noun,
      organisation_id: added.organisationId,
      target_state: added.target,
      file_name: added.fileName,
      file_sha256: added.fileSha256,
      file_bytes: added.fileBytes,
      stage: "reading",
      runner,
      problem: null,
      problem_count: null,
      summary: null,
      created_at: at,
      updated_at: at,
    })
    .execute();
}

/** One of a person's own imports in one of their parts; null for anybody else's. */
export async function findImport(
  db: Db,
  personId: string,
  actsAs: StoredImport["actsAs"],
  id: string,
): Promise<StoredImport | null> {
  const row = await db
    .selectFrom("imports")
    .selectAll()
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("acts_as", "=", actsAs)
    .executeTakeFirst();
  return row ? toImport(row) : null;
}

/** A person's imports in one of their parts, the latest first. */
export async function listImports(
  db: Db,
  personId: string,
  actsAs: StoredImport["actsAs"],
  limit: number,
): Promise<StoredImport[]> {
  const rows = await db
    .selectFrom("imports")
    .selectAll()
    .where("person_id", "=", personId)
    .where("acts_as", "=", actsAs)
    .where("stage", "<>", "discarded")
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(toImport);
}

/** The person's import that is being written now, if there is one. */
export async function findRunningImport(db: Db, personId: string): Promise<StoredImport | null> {
  const row = await db
    .selectFrom("imports")
    .selectAll()
    .where("person_id", "=", personId)
    .where("stage", "=", "running")
    .executeTakeFirst();
  return row ? toImport(row) : null;
}

export type StageChange = {
  from: readonly ImportStage[];
  to: ImportStage;
  /** The process that works on it, for stages that go on by themselves. */
  runner?: string;
  problem?: string;
  problems?: number;
  summary?: string;
};

/**
 * Moves an import on if it still stands where it was thought to; false when it does not. A unique index allows a
 * person one running import: a second one throws.
 */
export async function moveImport(db: Db | Trx, id: string, change: StageChange): Promise<boolean> {
  const result = await db
    .updateTable("imports")
    .set({
      stage: change.to,
      runner: change.runner ?? null,
      problem: change.problem ?? null,
      problem_count: change.problems ?? null,
      summary: change.summary ?? null,
      updated_at: instant(),
    })
    .where("id", "=", id)
    .where("stage", "in", change.from)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** What other processes than `runner` left under way was interrupted: they are gone. */
export async function interruptImports(db: Db, runner: string): Promise<number> {
  const result = await db
    .updateTable("imports")
    .set({ stage: "interrupted", runner: null, updated_at: instant() })
    .where("stage", "in", ["reading", "checking", "running"])
    .where("runner", "<>", runner)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Imports that nobody went on with since `before` and whose file is still kept. */
export async function listStaleImports(db: Db, before: string): Promise<StoredImport[]> {
  const rows = await db
    .selectFrom("imports")
    .selectAll()
    .where("stage", "in", ["matching", "checked", "failed", "interrupted"])
    .where("updated_at", "<", before)
    .execute();
  return rows.map(toImport);
}

/** Ids of the imports that still need their file. */
export async function listKeptImports(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("imports")
    .select("id")
    .where("stage", "not in", ["unreadable", "done", "discarded", "expired"])
    .execute();
  return rows.map(({ id }) => id);
}
