import type { Settings } from "meilisearch";
import type { SearchDocument } from "~/search/documents";
import type { RebuildProgress } from "~/search/engine";
import { writeChanges } from "./changes";
import type { Connection } from "./connection";
import { SearchRejected } from "./errors";
import { currentRebuild, dropRebuild, nextUid, openPending, type Rebuild, replayPending } from "./pending";
import { ensureIndex } from "./reconcile";
import { swap } from "./swap";

/** Several megabytes at a time; the server puts waiting requests together by itself. */
const BATCH = 1_000;

/**
 * Fills `<uid>_new`, swaps it with the live index in one atomic task and deletes the old one. Changes that
 * arrive meanwhile, from whichever process, are in both (see `pending.ts`). On failure the live index stays
 * and the new one is deleted; leftovers of a rebuild that was killed are cleared first.
 */
export async function rebuild(
  connection: Connection,
  uid: string,
  desired: Settings,
  documents: AsyncIterable<SearchDocument>,
  onProgress: (progress: RebuildProgress) => void = () => {},
): Promise<void> {
  await dropRebuild(connection, uid);
  let mine: Rebuild | null = null;
  try {
    await ensureIndex(connection, nextUid(uid), desired);
    // The mark comes before the first document is read: what was changed before it is in what is read.
    mine = await openPending(connection, uid);
    const done = await fill(connection, nextUid(uid), documents, onProgress);
    await refuseIfOvertaken(connection, uid, mine);
    const deleted = await replayPending(connection, uid);
    await ensureIndex(connection, nextUid(uid), desired);
    await refuseIfOvertaken(connection, uid, mine);
    await refuseIfShort(connection, nextUid(uid), done - deleted);
    await swap(connection, uid, nextUid(uid));
    onProgress({ done });
  } catch (error) {
    // What cannot be cleared now is cleared by the next rebuild; the reason of the failure matters more.
    await dropOwn(connection, uid, mine).catch(() => {});
    throw error;
  }
  await dropRebuild(connection, uid).catch(() => {});
}

/** Not what a later rebuild, which took over, is working with. */
async function dropOwn(connection: Connection, uid: string, mine: Rebuild | null): Promise<void> {
  const current = await currentRebuild(connection, uid);
  if (current === null || current.token === mine?.token) await dropRebuild(connection, uid);
}

async function fill(
  connection: Connection,
  next: string,
  documents: AsyncIterable<SearchDocument>,
  onProgress: (progress: RebuildProgress) => void,
): Promise<number> {
  let done = 0;
  let written: Promise<void> = Promise.resolve();
  for await (const batch of inBatches(documents)) {
    // One batch is worked on while the next one is read, never more: memory stays flat, and so does the
    // server's queue, in which the site's own changes wait too.
    await written;
    onProgress({ done });
    written = writeChanges(connection, next, { upserts: batch, deletes: [] });
    written.catch(() => {});
    done += batch.length;
  }
  await written;
  return done;
}

async function refuseIfOvertaken(connection: Connection, uid: string, mine: Rebuild): Promise<void> {
  const current = await currentRebuild(connection, uid);
  if (current?.token !== mine.token)
    throw new SearchRejected("rebuild_overtaken", `another rebuild of ${uid} has begun: this one ends`);
}

/** An index that lost documents on the way (deleted and made anew by somebody) must not go live. */
async function refuseIfShort(connection: Connection, next: string, least: number): Promise<void> {
  const { numberOfDocuments } = await connection.write(`count the documents of ${next}`, (client) =>
    client.index(next).getStats(),
  );
  if (numberOfDocuments < least)
    throw new SearchRejected(
      "rebuild_incomplete",
      `${next} holds ${numberOfDocuments} documents of ${least}`,
    );
}

async function* inBatches(documents: AsyncIterable<SearchDocument>): AsyncIterable<SearchDocument[]> {
  let batch: SearchDocument[] = [];
  for await (const document of documents) {
    batch.push(document);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
