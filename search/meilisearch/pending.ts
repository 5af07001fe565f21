import { randomUUID } from "node:crypto";
import type { SearchDocument } from "~/search/documents";
import type { Changes } from "~/search/engine";
import { writeChanges } from "./changes";
import type { Connection } from "./connection";
import { SearchRejected, SearchUnavailable } from "./errors";
import { dropped, finished } from "./tasks";

/**
 * What makes a rebuild and the changes that arrive meanwhile agree, also when they run in different processes:
 * an index `<uid>_pending` that is there as long as the rebuild is, with the mark of the rebuild and every
 * change since it began. Whoever changes the live index looks for the mark first and, when it is there, writes
 * to `_pending`, then to `_new`, then to the live index, in this order: whenever the swap falls between two of
 * them, the change is in both. Before the swap the rebuild writes the pending changes over what its (older)
 * reading put there.
 */
export type Rebuild = { token: string };

const MARK = "__rebuild";
const PAGE = 500;

/** `document` is JSON, null for a deletion. The stamp tells two changes of one record apart. */
type Pending = { id: string; stamp: string; document: string | null };

export function nextUid(uid: string): string {
  return `${uid}_new`;
}

function pendingUid(uid: string): string {
  return `${uid}_pending`;
}

export async function openPending(connection: Connection, uid: string): Promise<Rebuild> {
  const name = pendingUid(uid);
  const token = randomUUID();
  await finished(connection, `create ${name}`, (client) => client.createIndex(name, { primaryKey: "id" }));
  // Nobody searches it: without this every word of every document would be indexed.
  await finished(connection, `prepare ${name}`, (client) =>
    client.index(name).updateSettings({ searchableAttributes: ["id"] }),
  );
  await addPending(connection, name, [{ id: MARK, stamp: token, document: null }]);
  return { token };
}

/** The rebuild under way, or null. */
export async function currentRebuild(connection: Connection, uid: string): Promise<Rebuild | null> {
  try {
    const mark = await connection.write(`look for a rebuild of ${uid}`, (client) =>
      client.index<Pending>(pendingUid(uid)).getDocument(MARK),
    );
    return { token: mark.stamp };
  } catch (error) {
    if (error instanceof SearchUnavailable && error.reason === "missing") return null;
    if (error instanceof SearchRejected && error.code === "document_not_found") return null;
    throw error;
  }
}

/** Notes the change for the rebuild and makes it in the coming index; the live one is the caller's. */
export async function writeAhead(connection: Connection, uid: string, changes: Changes): Promise<void> {
  const stamp = randomUUID();
  await addPending(connection, pendingUid(uid), [
    ...changes.upserts.map((document) => ({ id: document.id, stamp, document: JSON.stringify(document) })),
    ...changes.deletes.map((id) => ({ id, stamp, document: null })),
  ]);
  await writeChanges(connection, nextUid(uid), changes);
}

/**
 * Writes every change noted since the rebuild began into the coming index, again and again until none has
 * come in between: whoever notes one after that writes it there himself, later. Returns how many records were deleted.
 */
export async function replayPending(connection: Connection, uid: string): Promise<number> {
  const seen = new Map<string, string>();
  for (;;) {
    const noted = await allPending(connection, uid);
    const fresh = noted.filter(({ id, stamp }) => seen.get(id) !== stamp);
    if (fresh.length === 0) return noted.filter(({ document }) => document === null).length;
    for (const { id, stamp } of fresh) seen.set(id, stamp);
    await writeChanges(connection, nextUid(uid), {
      upserts: fresh.flatMap(({ document }) =>
        document === null ? [] : [JSON.parse(document) as SearchDocument],
      ),
      deletes: fresh.flatMap(({ id, document }) => (document === null ? [id] : [])),
    });
  }
}

/** The mark goes first, so that nobody writes ahead any more. */
export async function dropRebuild(connection: Connection, uid: string): Promise<void> {
  await dropped(connection, pendingUid(uid));
  await dropped(connection, nextUid(uid));
}

async function addPending(connection: Connection, name: string, entries: Pending[]): Promise<void> {
  await finished(connection, `note ${entries.length} changes in ${name}`, (client) =>
    client.index<Pending>(name).addDocuments(entries, { primaryKey: "id" }),
  );
}

async function allPending(connection: Connection, uid: string): Promise<Pending[]> {
  const entries: Pending[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { results } = await connection.write(`read the changes noted in ${pendingUid(uid)}`, (client) =>
      client.index<Pending>(pendingUid(uid)).getDocuments({ offset, limit: PAGE }),
    );
    entries.push(...results.filter(({ id }) => id !== MARK));
    if (results.length < PAGE) return entries;
  }
}
