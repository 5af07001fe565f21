import type { EnqueuedTask, Meilisearch } from "meilisearch";
import type { Connection } from "./connection";
import { SearchTaskFailed, SearchUnavailable } from "./errors";

const FIRST_LOOK_MS = 20;
const LONGEST_REST_MS = 500;

/** A task the server has taken in, and what it is for. Success of the call says no more than that. */
export type Enqueued = { uid: number; action: string };

export async function enqueue(
  connection: Connection,
  action: string,
  send: (client: Meilisearch) => Promise<EnqueuedTask>,
): Promise<Enqueued> {
  return { uid: (await connection.write(action, send)).taskUid, action };
}

/**
 * Waits until the task is done and written to disk; throws `SearchTaskFailed` with Meilisearch's code when it
 * failed or was cancelled, `SearchUnavailable` when the server went away or the connection's `taskMs` is over.
 */
export async function settle(connection: Connection, { uid, action }: Enqueued): Promise<void> {
  const last = Date.now() + connection.taskMs;
  for (let rest = FIRST_LOOK_MS; ; rest = Math.min(LONGEST_REST_MS, rest * 1.5)) {
    const task = await connection.write(`say whether it could ${action}`, (client) =>
      client.tasks.getTask(uid),
    );
    if (task.status === "succeeded") return;
    if (task.status === "failed" || task.status === "canceled") {
      const code = task.error?.code ?? task.status;
      throw new SearchTaskFailed(
        code,
        `Meilisearch could not ${action}: ${task.error?.message ?? code} (task ${uid}, ${code})`,
      );
    }
    if (Date.now() > last)
      throw new SearchUnavailable(
        "timeout",
        `Meilisearch is not done to ${action}: task ${uid} is ${task.status}`,
      );
    await new Promise((resume) => setTimeout(resume, rest));
  }
}

export async function finished(
  connection: Connection,
  action: string,
  send: (client: Meilisearch) => Promise<EnqueuedTask>,
): Promise<void> {
  await settle(connection, await enqueue(connection, action, send));
}

/** For what is gone already just as well. */
export async function dropped(connection: Connection, uid: string): Promise<void> {
  try {
    await finished(connection, `delete ${uid}`, (client) => client.deleteIndex(uid));
  } catch (error) {
    const missing = error instanceof SearchUnavailable && error.reason === "missing";
    if (!missing && !(error instanceof SearchTaskFailed && error.code === "index_not_found")) throw error;
  }
}
