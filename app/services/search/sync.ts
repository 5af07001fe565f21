import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { forgetSingleton, singleton } from "~/db/singleton";
import { rebuildIfLost } from "~/search/rebuild";
import { type SyncLoop, type SyncParts, startSync as startLoop } from "~/search/sync";
import { searchEngine } from "./engine";

const LOOP = "search-sync";

/** What the loop works with: this process's database and engine. */
export async function syncParts(): Promise<SyncParts> {
  const engine = searchEngine();
  return { db: database(), engine, engineName: (await engine.health()).engine };
}

/** Starts the loop that feeds the index from the outbox; a lost index is filled again first. */
export async function startSync(): Promise<void> {
  const parts = await syncParts();
  if (await rebuildIfLost(parts)) log().warn("the index was lost and has been rebuilt");
  singleton<SyncLoop>(LOOP, () =>
    startLoop(parts, (error) => log().error({ err: error }, "the index fell behind")),
  );
}

/** Finishes the batch at hand and ends the loop. */
export async function stopSync(): Promise<void> {
  const loop = singleton<SyncLoop | null>(LOOP, () => null);
  forgetSingleton(LOOP);
  await loop?.stop();
}
