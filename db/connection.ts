import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { Kysely } from "kysely";
import { environment } from "~/app/environment";
import { ImmediateSqliteDialect } from "./dialect";
import type { DB } from "./schema";
import { singleton } from "./singleton";

export type Db = Kysely<DB>;

/** How long a write waits for another process's lock, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;

/** Opens (and creates) a database file. Strict foreign keys, write-ahead log, synced at checkpoints. */
export function openDatabase(file: string): Db {
  mkdirSync(dirname(file), { recursive: true });
  const sqlite = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = NORMAL");
  sqlite.pragma("foreign_keys = ON");
  return new Kysely<DB>({ dialect: new ImmediateSqliteDialect(sqlite) });
}

export function databaseFile(): string {
  return join(environment().DATA_DIR, "market.sqlite");
}

/** The process's one connection. Inside a transaction use the `trx` you were given, never this. */
export function database(): Db {
  return singleton("database", () => openDatabase(databaseFile()));
}
