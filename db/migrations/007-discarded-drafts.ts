import type { Kysely } from "kysely";

/** A draft that was deleted keeps its row, so that it can be put back; what its external id named is free again meanwhile. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ["scenarios", "achievements"]) {
    await db.schema.alterTable(table).addColumn("discarded_at", "text").execute();
    await db.schema.alterTable(table).addColumn("discarded_external_id", "text").execute();
  }
}
