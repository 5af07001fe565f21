import { join } from "node:path";
import { environment } from "~/app/environment";
import type { Db } from "~/db/connection";
import { takeProcessLock } from "~/db/process-lock";
import { countByState } from "~/db/queries/listings";
import { findSearchCursor, lastOutboxSeq, setSearchCursor } from "~/db/queries/outbox";
import { INDEX_NAMES, type IndexName } from "./engine";
import { fingerprint } from "./fingerprint";
import { projectAll, projectIds } from "./indexes/project";
import type { SyncParts } from "./sync";

/** Records written so far and, for share and time left, about how many there will be. `finished`: it is live. */
export type IndexProgress = { done: number; total: number; finished: boolean };

/** Two rebuilds of one engine at a time would clear each other's work away. */
export class RebuildUnderWay extends Error {
  override readonly name = "RebuildUnderWay";
  constructor(engineName: string) {
    super(`the ${engineName} index is being rebuilt already`);
  }
}

/**
 * Builds every index anew from the database, beside the live one, and swaps. The engine takes changes that
 * arrive meanwhile into both, so nothing is lost and the site stays open. Throws `RebuildUnderWay` while
 * another process of this machine, or this one, is at it.
 */
export async function rebuildAll(
  parts: SyncParts,
  onProgress: (index: IndexName, progress: IndexProgress) => void = () => {},
): Promise<void> {
  await alone(parts.engineName, async () => {
    const before = await lastOutboxSeq(parts.db);
    for (const index of INDEX_NAMES) await rebuildOne(parts, index, onProgress);
    // What was written before the first row was read is in the new index already.
    const cursor = await findSearchCursor(parts.db, parts.engineName);
    if (cursor < before) await setSearchCursor(parts.db, parts.engineName, before);
  });
}

/**
 * An engine that lost an index (its file, its server's disk) while the cursor says that it was filled gets that
 * index again. Returns which ones.
 */
export async function rebuildIfLost(parts: SyncParts): Promise<IndexName[]> {
  return await rebuildThese(parts, await lostIndexes(parts));
}

/** The same of an index that an earlier version of the analysis filled. It answers until the new one is there. */
export async function rebuildIfOutdated(parts: SyncParts): Promise<IndexName[]> {
  return await rebuildThese(parts, await outdatedIndexes(parts));
}

async function rebuildThese(parts: SyncParts, indexes: IndexName[]): Promise<IndexName[]> {
  if (indexes.length > 0)
    await alone(parts.engineName, async () => {
      for (const index of indexes) await rebuildOne(parts, index);
    });
  return indexes;
}

/** Indexes that hold nothing though they were filled once and there is something to hold. */
export async function lostIndexes({ db, engine, engineName }: SyncParts): Promise<IndexName[]> {
  if ((await findSearchCursor(db, engineName)) === 0) return [];
  const lost: IndexName[] = [];
  for (const index of INDEX_NAMES)
    if ((await engine.count(index)) === 0 && (await hasDocuments(db, index))) lost.push(index);
  return lost;
}

/** A handful tells: records change one by one, the analysis changes for all. */
const SAMPLE = 20;

async function outdatedIndexes({ db, engine }: SyncParts): Promise<IndexName[]> {
  const outdated: IndexName[] = [];
  for (const index of INDEX_NAMES) {
    const held = new Map(
      (await engine.fingerprints(index, null, SAMPLE)).map(({ id, hash }) => [id, hash] as const),
    );
    if (held.size === 0) continue;
    const documents = await projectIds(db, index, [...held.keys()]);
    if (
      documents.length > 0 &&
      documents.every((document) => held.get(document.id) !== fingerprint(document))
    )
      outdated.push(index);
  }
  return outdated;
}

async function rebuildOne(
  { db, engine }: SyncParts,
  index: IndexName,
  onProgress: (index: IndexName, progress: IndexProgress) => void = () => {},
): Promise<void> {
  const { published = 0, paused = 0 } = await countByState(db, index);
  const total = published + paused;
  let done = 0;
  onProgress(index, { done, total, finished: false });
  await engine.rebuild(index, projectAll(db, index), (progress) => {
    done = progress.done;
    onProgress(index, { done, total: Math.max(done, total), finished: false });
  });
  onProgress(index, { done, total: done, finished: true });
}

/** Whether this or another process of this machine rebuilds the engine's indexes at this moment. */
export function isRebuilding(engineName: string): boolean {
  const lock = takeProcessLock(lockFile(engineName));
  lock?.release();
  return lock === null;
}

const lockFile = (engineName: string) => join(environment().DATA_DIR, `rebuild-${engineName}.lock`);

async function alone(engineName: string, work: () => Promise<void>): Promise<void> {
  const lock = takeProcessLock(lockFile(engineName));
  if (!lock) throw new RebuildUnderWay(engineName);
  try {
    await work();
  } finally {
    lock.release();
  }
}

async function hasDocuments(db: Db, index: IndexName): Promise<boolean> {
  for await (const _ of projectAll(db, index)) return true;
  return false;
}
