import { sql } from "kysely";
import type { Db } from "../connection";
import type { ListingTable } from "./listings";

/** Both tables have the shared columns, so a query over those is typed as one over scenarios. */
const shared = (table: ListingTable) => table as "scenarios";

/** Takes a draft out of everybody's sight if nobody changed it since `fromVersion`; false when somebody did. */
export async function discardListing(
  db: Db,
  table: ListingTable,
  { id, fromVersion, at }: { id: string; fromVersion: number; at: string },
): Promise<boolean> {
  const result = await db
    .updateTable(shared(table))
    .set({
      discarded_at: at,
      // The next import of the same list writes the record anew.
      discarded_external_id: sql`external_id`,
      external_id: null,
      version: fromVersion + 1,
      updated_at: at,
    })
    .where("id", "=", id)
    .where("version", "=", fromVersion)
    .where("discarded_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Whose a discarded draft was; null when there is none under this id. */
export async function findDiscardedOwner(
  db: Db,
  table: ListingTable,
  id: string,
): Promise<{ organisationId: string | null } | null> {
  const row = await db
    .selectFrom(shared(table))
    .select("organisation_id")
    .where("id", "=", id)
    .where("discarded_at", "is not", null)
    .executeTakeFirst();
  return row ? { organisationId: row.organisation_id } : null;
}

/** Puts a discarded draft back; false when it was not discarded. Its external id returns unless another record has it by now. */
export async function restoreListing(
  db: Db,
  table: ListingTable,
  { id, at }: { id: string; at: string },
): Promise<boolean> {
  const taken = sql<boolean>`exists (select 1 from ${sql.table(table)} as other where other.external_id = ${sql.table(table)}.discarded_external_id)`;
  const result = await db
    .updateTable(shared(table))
    .set({
      discarded_at: null,
      external_id: sql`case when ${taken} then null else discarded_external_id end`,
      discarded_external_id: null,
      version: sql`version + 1`,
      updated_at: at,
    })
    .where("id", "=", id)
    .where("discarded_at", "is not", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
