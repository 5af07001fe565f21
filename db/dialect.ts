import type Database from "better-sqlite3";
import { CompiledQuery, type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from "kysely";

import { openTransaction } from "./open-transaction";

class ImmediateDriver extends SqliteDriver {
  /** There is one connection: whoever asks for it while holding it would wait for ever, so they are told. */
  override async acquireConnection(): Promise<DatabaseConnection> {
    if (openTransaction.getStore()?.open)
      throw new Error("A transaction is open here: query through its trx, not through the database.");
    return super.acquireConnection();
  }

  /**
   * A deferred transaction that reads first and writes later fails at once with SQLITE_BUSY_SNAPSHOT
   * when another process wrote in between, whatever the timeout; an immediate one waits its turn.
   */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/** SQLite through better-sqlite3 with transactions that take the write lock when they begin. */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }
}
