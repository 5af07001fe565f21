import type { Connection } from "./connection";
import { SearchRejected, SearchTaskFailed } from "./errors";
import { CUTOFF_MS } from "./index-settings";
import { enqueue, finished, settle } from "./tasks";

/**
 * Exchanges two indexes in one atomic task and waits until that is done. A key that is limited to some indexes
 * may order an exchange but is not shown its task (task_not_found, meilisearch issue 4103). Then a task of no
 * effect on one of the two is waited for, which the server does after the exchange, and the moment the index
 * was made, which goes with it, tells whether the exchange succeeded.
 */
export async function swap(connection: Connection, uid: string, next: string): Promise<void> {
  const action = `swap ${uid} and ${next}`;
  const coming = await madeAt(connection, next);
  const task = await enqueue(connection, action, (client) =>
    client.swapIndexes([{ indexes: [uid, next], rename: false }]),
  );
  try {
    return await settle(connection, task);
  } catch (error) {
    if (!(error instanceof SearchRejected) || error.code !== "task_not_found") throw error;
  }
  await finished(connection, `follow the order to ${action}`, (client) =>
    client.index(next).updateSettings({ searchCutoffMs: CUTOFF_MS }),
  );
  if ((await madeAt(connection, uid)) !== coming)
    throw new SearchTaskFailed(
      "swap_failed",
      `Meilisearch could not ${action}; its task is not shown to our key`,
    );
}

async function madeAt(connection: Connection, uid: string): Promise<string> {
  const info = await connection.write(`look at ${uid}`, (client) => client.index(uid).getRawInfo());
  return info.createdAt;
}
