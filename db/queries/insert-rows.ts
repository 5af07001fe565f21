import type { Insertable } from "kysely";
import type { Db } from "../connection";
import type { DB } from "../schema";

/** Rows of one statement: the widest table has about 60 columns, and SQLite binds 32,766 values at most. */
const CHUNK = 200;

/** Inserts many rows in as few statements as the engine takes; none at all is no error. */
export async function insertRows<T extends keyof DB>(
  db: Db,
  table: T,
  rows: Insertable<DB[T]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await db
      .insertInto(table)
      .values(rows.slice(start, start + CHUNK))
      .execute();
  }
}
