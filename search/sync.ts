import type { Db } from "~/db/connection";
import { findSearchCursor, type OutboxEntry, readOutbox, setSearchCursor } from "~/db/queries/outbox";
import { INDEX_NAMES, type IndexName, type SearchEngine } from "./engine";
import { projectIds } from "./indexes/project";

export type SyncParts = { db: Db; engine: SearchEngine; engineName: string };

/** Entries taken at a time: a transaction of the engine stays short. */
const BATCH = 400;

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

export type SyncLoop = {
  /** Something was written: look at once instead of at the next turn. */
  wake(): void;
  /** Finishes the batch at hand, then ends. */
  stop(): Promise<void>;
};

const IDLE_FIRST_MS = 100;
const IDLE_LONGEST_MS = 2_000;
const FAILED_FIRST_MS = 500;
const FAILED_LONGEST_MS = 30_000;

/** Runs `drainOnce` for as long as the process lives, resting longer the longer nothing happens or the engine fails. */
export function startSync(parts: SyncParts, onError: (error: unknown) => void): SyncLoop {
  let stopping = false;
  let rest = new Rest();
  const run = async () => {
    let idle = IDLE_FIRST_MS;
    let failed = FAILED_FIRST_MS;
    while (!stopping) {
      try {
        const passed = await drainOnce(parts);
        failed = FAILED_FIRST_MS;
        idle = passed > 0 ? IDLE_FIRST_MS : Math.min(IDLE_LONGEST_MS, idle * 2);
        if (passed === 0) await rest.take(idle);
      } catch (error) {
        onError(error);
        await rest.take(failed);
        failed = Math.min(FAILED_LONGEST_MS, failed * 2);
      }
      rest = new Rest();
    }
  };
  const running = run();
  return {
    wake: () => rest.end(),
    stop: () => {
      stopping = true;
      rest.end();
      return running;
    },
  };
}

/** A pause that can be cut short, also before it began. It never keeps the process alive. */
class Rest {
  private ended = false;
  private finish: () => void = () => {};

  take(ms: number): Promise<void> {
    if (this.ended) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      timer.unref();
      this.finish = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  end(): void {
    this.ended = true;
    this.finish();
  }
}
