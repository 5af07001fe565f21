import type { Changes } from "~/search/engine";
import type { Connection } from "./connection";
import { toStored } from "./stored-document";
import { enqueue, settle } from "./tasks";

/** After so many documents other requests get their turn: deriving the grams takes about a millisecond each. */
const STRETCH = 20;
/** Bytes of one request; the server refuses more than 100 MB, proxies often less. */
const MOST_BYTES = 16_000_000;

/**
 * Sends the change to one index and waits until it is on disk. Several tasks, as Meilisearch has no transaction
 * over upserts and deletes: killed between them, the upserts are there and the deletes are not. The caller
 * repeats the whole change until it succeeds (the outbox does), and repeating is harmless.
 */
export async function writeChanges(connection: Connection, uid: string, changes: Changes): Promise<void> {
  const { upserts, deletes } = changes;
  const tasks = [];
  const written = await inStretches(upserts, (document) => JSON.stringify(toStored(document)));
  for (const part of partsOf(written, MOST_BYTES))
    tasks.push(
      await enqueue(connection, `add ${part.length} documents to ${uid}`, (client) =>
        client
          .index(uid)
          .addDocumentsFromString(`[${part.join(",")}]`, "application/json", { primaryKey: "id" }),
      ),
    );
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

/** In order, as many to a part as its size allows; one that is larger by itself goes alone. */
export function partsOf(texts: readonly string[], mostBytes: number): string[][] {
  const parts: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const text of texts) {
    const size = Buffer.byteLength(text) + 1;
    if (bytes + size > mostBytes) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(text);
    bytes += size;
  }
  return parts;
}
