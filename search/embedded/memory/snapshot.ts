import { randomUUID } from "node:crypto";
import { SqliteError } from "better-sqlite3";
import type { Store } from "~/search/embedded/schema";
import { turns } from "~/search/turns";
import { IndexMemory } from "./index-memory";

/**
 * What memory holds of a generation, kept in the generation's own table: an index of a million records is
 * at hand a second after the start instead of half a minute. Only ever a help: rows written since are
 * caught up with, and a snapshot that is incomplete or of another format is passed over.
 *
 * Raise with any change of what memory holds, or of how heads are cut into grams.
 */
const FORMAT = 1;
/** Bytes written in one go: the file's one writer must not wait longer than for some megabytes. */
const PIECE = 4 * 1024 * 1024;
/** While others write: a minute's patience in all. */
const RETRY_MS = 100;
const MOST_ATTEMPTS = 600;
/** Smaller indexes are read in a fraction of a second. */
const LEAST_ROWS = 20_000;

/** The part that is written last: where it is, the others should be. */
const HEADER = "header";

type Header = { format: number; numbers: Record<string, number>; bytes: Record<string, number> };

export function worthSaving(memory: IndexMemory): boolean {
  return memory.lastRow - memory.savedRow > Math.max(LEAST_ROWS, memory.count / 10);
}

/** Writes memory as it is at the call, piece by piece; it may move on meanwhile. */
export async function saveSnapshot(store: Store, memory: IndexMemory, table: string): Promise<void> {
  const { numbers, arrays } = memory.parts();
  const id = randomUUID();
  const insert = store.prepare(
    `INSERT INTO ${table}_memory (snapshot, part, piece, data) VALUES (?, ?, ?, ?)`,
  );
  await clearHeadless(store, table);
  const bytes: Record<string, number> = {};
  for (const [part, values] of Object.entries(arrays)) {
    const data = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
    bytes[part] = data.length;
    for (let at = 0; at < data.length; at += PIECE)
      await whenFree(() => insert.run(id, part, at / PIECE, data.subarray(at, at + PIECE)));
  }
  const header: Header = { format: FORMAT, numbers, bytes };
  const swap = store.transaction(() => {
    store.prepare(`DELETE FROM ${table}_memory WHERE part = ?`).run(HEADER);
    insert.run(id, HEADER, 0, Buffer.from(JSON.stringify(header)));
  });
  await whenFree(() => swap.immediate());
  await clearHeadless(store, table);
  memory.savedRow = numbers.lastRow ?? 0;
}

/**
 * Pieces of the one before, and of processes that ended in the middle of one. (Should another be at one
 * just now, that one will not be whole and is passed over.)
 */
async function clearHeadless(store: Store, table: string): Promise<void> {
  const clear = store.prepare(
    `DELETE FROM ${table}_memory WHERE rowid = (
       SELECT rowid FROM ${table}_memory
       WHERE snapshot NOT IN (SELECT snapshot FROM ${table}_memory WHERE part = '${HEADER}') LIMIT 1
     )`,
  );
  while ((await whenFree(() => clear.run())).changes > 0);
}

/** Writes when nobody else does: this thread answers questions and must not sit and wait for the file. */
async function whenFree<T>(write: () => T): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    await turns.pause();
    try {
      return write();
    } catch (error) {
      if (!isBusy(error) || attempt === MOST_ATTEMPTS) throw error;
      await new Promise((resume) => setTimeout(resume, RETRY_MS));
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof SqliteError && error.code.startsWith("SQLITE_BUSY");
}

/** Null when there is none that can be used. */
export async function readSnapshot(
  store: Store,
  table: string,
  generation: number,
): Promise<IndexMemory | null> {
  const found = store
    .prepare<[], { snapshot: string; data: Buffer }>(
      `SELECT snapshot, data FROM ${table}_memory WHERE part = '${HEADER}' LIMIT 1`,
    )
    .get();
  if (!found) return null;
  const header = JSON.parse(found.data.toString()) as Header;
  if (header.format !== FORMAT) return null;
  const arrays: Record<string, Uint8Array> = {};
  for (const [part, length] of Object.entries(header.bytes)) {
    const data = await readPart(store, table, found.snapshot, part, length);
    if (!data) return null;
    arrays[part] = data;
  }
  try {
    return IndexMemory.from(generation, { numbers: header.numbers, arrays });
  } catch {
    return null;
  }
}

async function readPart(
  store: Store,
  table: string,
  snapshot: string,
  part: string,
  length: number,
): Promise<Uint8Array | null> {
  const piece = store
    .prepare<[string, string, number], Buffer>(
      `SELECT data FROM ${table}_memory WHERE snapshot = ? AND part = ? AND piece = ?`,
    )
    .pluck();
  const data = new Uint8Array(length);
  for (let at = 0; at < length; at += PIECE) {
    const read = piece.get(snapshot, part, at / PIECE);
    if (read?.length !== Math.min(PIECE, length - at)) return null;
    data.set(read, at);
    await turns.pause();
  }
  return data;
}
