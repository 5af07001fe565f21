import { keptSince } from "~/app/domain/attachment";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { areBytesNeeded, listRemovedBefore, setAttachmentPurged } from "~/db/queries/attachments";
import { inTransaction } from "~/db/transaction";
import { listBlobsBefore, removeBlob, removeIncomingBefore } from "./blobs";

const DAY_MS = 86_400_000;

/**
 * By the clock: the bytes of files removed a week ago are deleted, and so is what lies in the folder without a file
 * that needs it (a crash between writing and committing leaves such). How many blobs went.
 */
export async function cleanAttachments(now = new Date(), signal?: AbortSignal): Promise<number> {
  const yesterday = new Date(now.getTime() - DAY_MS);
  let deleted = 0;
  for (const { id, sha256 } of await listRemovedBefore(database(), instant(keptSince(now))))
    if (!signal?.aborted && (await purge(sha256, id))) deleted += 1;
  for (const sha256 of await listBlobsBefore(yesterday))
    if (!signal?.aborted && (await isOrphan(sha256)) && (await purge(sha256))) deleted += 1;
  await removeIncomingBefore(yesterday);
  return deleted;
}

const isOrphan = async (sha256: string) => !(await areBytesNeeded(database(), sha256));

/** In one write transaction with the question whether anybody needs the bytes: a new file of the same waits for it. */
async function purge(sha256: string, removedId?: string): Promise<boolean> {
  return inTransaction(async (trx) => {
    if (removedId !== undefined) await setAttachmentPurged(trx, removedId, instant());
    if (await areBytesNeeded(trx, sha256)) return false;
    await removeBlob(sha256);
    return true;
  });
}
