import type { Db } from "~/db/connection";
import { findSearchCursor, type OutboxEntry, readOutbox, setSearchCursor } from "~/db/queries/outbox";
import { INDEX_NAMES, type IndexName, type SearchEngine } from "./engine";
import { projectIds } from "./indexes/project";

export type SyncParts = {
  db: Db;
  engine: SearchEngine;
  engineName: string;
  /** Brings the engine itself in order (indexes, settings) before anything is written. */
  prepare?: () => Promise<void>;
};

/** Entries taken at a time: a transaction of the engine stays short. */
export const BATCH = 400;

/**
 * Brings the engine up to the outbox, one batch: reads past the cursor, looks every named record up again
 * (whatever happened to it, only its present state counts; a record that is gone or not public is deleted),
 * waits for the engine, then moves the cursor. Killed anywhere, the same batch is simply done again.
 * Returns how many entries were passed.
 */
export async function drainOnce({ db, engine, engineName }: SyncParts): Promise<number> {
  const cursor = await findSearchCursor(db, engineName);
  const entries = await readOutbox(db, cursor, BATCH);
  const last = entries.at(-1);
  if (!last) return 0;
  for (const index of INDEX_NAMES) await applyEntries(db, engine, index, entries);
  await setSearchCursor(db, engineName, last.seq);
  return entries.length;
}

/** Drains until nothing is left. */
export async function drainAll(parts: SyncParts): Promise<number> {
  let total = 0;
  for (;;) {
    const passed = await drainOnce(parts);
    if (passed === 0) return total;
    total += passed;
  }
}

async function applyEntries(
  db: Db,
  engine: SearchEngine,
  index: IndexName,
  entries: readonly OutboxEntry[],
): Promise<void> {
  const ids = [...new Set(entries.filter((entry) => entry.topic === index).map((entry) => entry.refId))];
  if (ids.length === 0) return;
  const upserts = await projectIds(db, index, ids);
  const found = new Set(upserts.map((document) => document.id));
  await engine.apply(index, { upserts, deletes: ids.filter((id) => !found.has(id)) });
}
