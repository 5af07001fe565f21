import Database from "better-sqlite3";
import { INDEX_NAMES, type IndexName } from "~/search/engine";

export type Store = Database.Database;

/**
 * One file beside the main database. Each index is a pair of tables of one generation
 * (`scenarios_3`, `scenarios_3_words`); a rebuild fills the next generation and one row in
 * `meta` decides which is live, so the swap is one small write.
 */
export function openStore(file: string): Store {
  const store = new Database(file);
  store.pragma("journal_mode = WAL");
  // FULL: a change that was reported as done survives a power cut, not only a killed process.
  store.pragma("synchronous = FULL");
  store.pragma("busy_timeout = 10000");
  store.pragma("cache_size = -32000");
  store.exec("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT");
  prepare(store);
  return store;
}

/** Raised when tables change: a file of another shape is emptied at opening, and the index counts as lost. */
const SHAPE = 3;

function prepare(store: Store): void {
  if (readMeta(store, "shape") === SHAPE) return;
  const begin = store.transaction(() => {
    if (readMeta(store, "shape") === SHAPE) return;
    for (const index of INDEX_NAMES) {
      for (const generation of generationsOf(store, index)) dropGeneration(store, index, generation);
      const first = liveGeneration(store, index) + 1;
      createGeneration(store, index, first);
      writeMeta(store, `${index}.generation`, first);
    }
    writeMeta(store, "shape", SHAPE);
  });
  begin.immediate();
}

export function readMeta(store: Store, name: string): number | null {
  const row = store.prepare<[string], { value: number }>("SELECT value FROM meta WHERE name = ?").get(name);
  return row?.value ?? null;
}

export function writeMeta(store: Store, name: string, value: number): void {
  store
    .prepare(
      "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )
    .run(name, value);
}

export function liveGeneration(store: Store, index: IndexName): number {
  return readMeta(store, `${index}.generation`) ?? 0;
}

/**
 * Documents stand apart from what memory holds of them, so that filling memory reads little.
 * Rows are never rewritten: a changed record gets a new row at the end, so readers catch
 * up by row number.
 */
export function createGeneration(store: Store, index: IndexName, generation: number): void {
  const table = tableOf(index, generation);
  store.exec(`
    CREATE TABLE ${table} (
      row INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      hash TEXT NOT NULL,
      published INTEGER NOT NULL,
      deadline INTEGER NOT NULL,
      head TEXT NOT NULL,
      topics TEXT NOT NULL,
      facets TEXT NOT NULL
    ) STRICT;
    CREATE TABLE ${table}_documents (row INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT;
    CREATE TABLE ${table}_gone (
      step INTEGER PRIMARY KEY AUTOINCREMENT,
      row INTEGER NOT NULL,
      head TEXT NOT NULL,
      topics TEXT NOT NULL
    ) STRICT;
    CREATE TABLE ${table}_touched (id TEXT PRIMARY KEY) STRICT;
    CREATE TABLE ${table}_memory (
      snapshot TEXT NOT NULL,
      part TEXT NOT NULL,
      piece INTEGER NOT NULL,
      data BLOB NOT NULL,
      PRIMARY KEY (snapshot, part, piece)
    ) STRICT;
    CREATE VIRTUAL TABLE ${table}_words USING fts5(
      title_words, title_characters, title_pairs, body_pairs, vocabulary, latin,
      content = '', contentless_delete = 1, detail = column, tokenize = 'ascii'
    );
  `);
}

export function dropGeneration(store: Store, index: IndexName, generation: number): void {
  const table = tableOf(index, generation);
  for (const part of ["_words", "_documents", "_gone", "_touched", "_memory", ""])
    store.exec(`DROP TABLE IF EXISTS ${table}${part}`);
}

/** Generations on disk, oldest first. */
export function generationsOf(store: Store, index: IndexName): number[] {
  const names = store
    .prepare<[string], { name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB ?",
    )
    .all(`${index}_[0-9]*`)
    .map(({ name }) => /^[a-z]+_(\d+)$/.exec(name)?.[1]);
  return names
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
}

export function tableOf(index: IndexName, generation: number): string {
  return `${index}_${generation}`;
}
