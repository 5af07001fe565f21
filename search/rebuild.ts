import type { Db } from "~/db/connection";
import { countByState } from "~/db/queries/listings";
import { findSearchCursor, lastOutboxSeq, setSearchCursor } from "~/db/queries/outbox";
import { INDEX_NAMES, type IndexName, type SearchEngine } from "./engine";
import { projectAll } from "./indexes/project";
import type { SyncParts } from "./sync";

/** Records written so far and, for share and time left, about how many there will be. */
export type IndexProgress = { done: number; total: number };

/**
 * Builds every index anew from the database, beside the live one, and swaps. The engine takes changes that
 * arrive meanwhile into both, so nothing is lost and the site stays open.
 */
export async function rebuildAll(
  parts: SyncParts,
  onProgress: (index: IndexName, progress: IndexProgress) => void = () => {},
): Promise<void> {
  const before = await lastOutboxSeq(parts.db);
  for (const index of INDEX_NAMES) {
    const { published = 0, paused = 0 } = await countByState(parts.db, index);
    await parts.engine.rebuild(index, projectAll(parts.db, index), ({ done }) =>
      onProgress(index, { done, total: Math.max(done, published + paused) }),
    );
  }
  // What was written before the first row was read is in the new index already.
  const cursor = await findSearchCursor(parts.db, parts.engineName);
  if (cursor < before) await setSearchCursor(parts.db, parts.engineName, before);
}

/** An engine that lost its file (or never had one) while the cursor says otherwise is filled again. True when it was. */
export async function rebuildIfLost(parts: SyncParts): Promise<boolean> {
  const cursor = await findSearchCursor(parts.db, parts.engineName);
  if (cursor === 0 || !(await isEmpty(parts.engine))) return false;
  if (!(await hasDocuments(parts.db))) return false;
  await rebuildAll(parts);
  return true;
}

async function isEmpty(engine: SearchEngine): Promise<boolean> {
  for (const index of INDEX_NAMES) if ((await engine.count(index)) > 0) return false;
  return true;
}

async function hasDocuments(db: Db): Promise<boolean> {
  for (const index of INDEX_NAMES) for await (const _ of projectAll(db, index)) return true;
  return false;
}
