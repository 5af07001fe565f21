import type { Changes } from "~/search/engine";
import type { Connection } from "./connection";
import { toStored } from "./stored-document";
import { enqueue, settle } from "./tasks";

/** After so many documents other requests get their turn: deriving the grams takes about a millisecond each. */
const STRETCH = 20;

/**
 * Sends the change to one index and waits until it is on disk. Two tasks, as Meilisearch has no transaction
 * over both: killed between them, the upserts are there and the deletes are not. The caller repeats the whole
 * change until it succeeds (the outbox does), and repeating is harmless.
 */
export async function writeChanges(connection: Connection, uid: string, changes: Changes): Promise<void> {
  const { upserts, deletes } = changes;
  const tasks = [];
  if (upserts.length > 0) {
    const stored = await inStretches(upserts, toStored);
    tasks.push(
      await enqueue(connection, `add ${stored.length} documents to ${uid}`, (client) =>
        client.index(uid).addDocuments(stored, { primaryKey: "id" }),
      ),
    );
  }
  if (deletes.length > 0)
    tasks.push(
      await enqueue(connection, `delete ${deletes.length} documents of ${uid}`, (client) =>
        client.index(uid).deleteDocuments([...deletes]),
      ),
    );
  for (const task of tasks) await settle(connection, task);
}

async function inStretches<T, R>(items: readonly T[], work: (item: T) => R): Promise<R[]> {
  const results: R[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % STRETCH === 0) await new Promise((resume) => setImmediate(resume));
    results.push(work(item));
  }
  return results;
}
