import { database } from "~/db/connection";
import type { NamedEngine } from "~/search/open";
import { rebuildIfLost } from "~/search/rebuild";
import type { SyncParts } from "~/search/sync";
import { startSync as startLoop } from "~/search/sync-loop";
import { closeRemoteEngines, searchEngines } from "./engine";
import { syncLoops } from "./loops";
import { syncNotices } from "./notices";

/** What a loop, a rebuild or a check works with; of the embedded engine, which is always there, unless another is named. */
export function syncParts({ name, engine, prepare }: NamedEngine = searchEngines()[0]): SyncParts {
  return { db: database(), engine, engineName: name, prepare };
}

/**
 * Starts a loop for every engine, each with a cursor of its own. A lost embedded index is filled again first, as
 * there is nothing behind it; a server's is filled by its loop while the embedded one answers.
 */
export async function startSync(): Promise<void> {
  for (const named of searchEngines()) {
    const parts = syncParts(named);
    const notices = syncNotices(named.name);
    if (named.name === "embedded") {
      try {
        const refilled = await rebuildIfLost(parts);
        if (refilled.length > 0) notices.onRefilled(refilled);
      } catch (error) {
        // The loop tries again; a site with an empty list is better than none.
        notices.onError(error);
      }
    }
    syncLoops().set(named.name, startLoop(parts, notices));
  }
}

/** Finishes the batch at hand and ends the loops; a server that hangs does not hold this up. */
export async function stopSync(): Promise<void> {
  const loops = [...syncLoops().values()];
  syncLoops().clear();
  const ended = loops.map((loop) => loop.stop());
  await closeRemoteEngines();
  await Promise.all(ended);
}
