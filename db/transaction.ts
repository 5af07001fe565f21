import type { Transaction } from "kysely";
import { type Db, database } from "./connection";
import { type OpenTransaction, openTransaction } from "./open-transaction";
import type { DB } from "./schema";

export type Trx = Transaction<DB>;

const ATTEMPTS = 4;

/**
 * Runs `work` in one write transaction and commits it; any throw rolls everything back.
 * A transaction inside a transaction is refused (the one connection would wait for itself for ever).
 * A lock held by another process is waited for and tried again.
 */
export async function inTransaction<T>(work: (trx: Trx) => Promise<T>, db: Db = database()): Promise<T> {
  if (openTransaction.getStore()) throw new Error("A transaction is already open here: pass its trx on.");
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(work, db);
    } catch (error) {
      if (attempt >= ATTEMPTS || !isBusy(error)) throw error;
    }
  }
}

async function attemptOnce<T>(work: (trx: Trx) => Promise<T>, db: Db): Promise<T> {
  const state: OpenTransaction = { open: false, afterCommit: [] };
  const result = await openTransaction.run(state, () =>
    db.transaction().execute((trx) => {
      state.open = true;
      return work(trx);
    }),
  );
  for (const hook of state.afterCommit) hook();
  return result;
}

/** Something to do once the running transaction has committed (wake the search loop, say). Never runs after a rollback. */
export function onCommit(hook: () => void): void {
  const state = openTransaction.getStore();
  if (!state) throw new Error("onCommit needs a running transaction.");
  state.afterCommit.push(hook);
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

/** The unique index or primary key a write ran into, or null when the error is something else. */
export function uniqueViolation(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  const code = String(error.code);
  if (code !== "SQLITE_CONSTRAINT_UNIQUE" && code !== "SQLITE_CONSTRAINT_PRIMARYKEY") return null;
  return error.message.replace(/^UNIQUE constraint failed: /, "");
}
