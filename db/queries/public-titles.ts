import type { Db } from "../connection";
import type { ListingTable } from "./listings";

/** Few enough that nobody waits while a page is read. */
const PAGE = 100;

/**
 * Titles of published records in pages, from the newest `most` records (ids are in order of time). Records
 * of suspended organisations are left out.
 */
export async function* pagePublicTitles(
  db: Db,
  table: ListingTable,
  most: number,
): AsyncIterable<readonly string[]> {
  const suspended = await suspendedOrganisations(db);
  let before: string | null = null;
  for (let left = most; left > 0; left -= PAGE) {
    const rows: TitleRow[] = await rowsBefore(db, table, before, Math.min(PAGE, left));
    const last = rows.at(-1);
    if (!last) return;
    before = last.id;
    yield rows
      .filter((row) => row.state === "published" && !suspended.has(row.organisation_id ?? ""))
      .map((row) => row.title);
  }
}

type TitleRow = { id: string; title: string; state: string; organisation_id: string | null };

async function suspendedOrganisations(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom("organisations").select("id").where("status", "=", "suspended").execute();
  return new Set(rows.map((row) => row.id));
}

/** By id only: with the state among the conditions the whole table would be sorted for every page. */
function rowsBefore(db: Db, table: ListingTable, before: string | null, limit: number): Promise<TitleRow[]> {
  return (
    db
      // Both tables have these columns.
      .selectFrom(table as "scenarios")
      .select(["id", "title", "state", "organisation_id"])
      .$if(before !== null, (query) => query.where("id", "<", before ?? ""))
      .orderBy("id", "desc")
      .limit(limit)
      .execute()
  );
}
