import { publicStateOf } from "~/app/domain/listing-state";
import type { Db } from "../connection";
import type { ListingTable } from "./listings";

export type SitemapTable = ListingTable | "organisations";

/** What the page of a public record is called by (number or id), and its last change. */
export type SitemapEntry = { key: string; updatedAt: string };
/** `last` is the id to go on behind; null when no record follows. */
export type SitemapPiece = { entries: SitemapEntry[]; last: string | null };

const shared = (table: SitemapTable) => table as "scenarios";

/** How many records a table holds, whatever their state: an index alone answers. */
export async function countRecords(db: Db, table: SitemapTable): Promise<number> {
  const row = await db
    .selectFrom(shared(table))
    .select((eb) => eb.fn.count<number>("id").as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The id of the record at a place (from 0) in the order in which records were made; null past the end. */
export async function findIdAt(db: Db, table: SitemapTable, place: number): Promise<string | null> {
  const query = db.selectFrom(shared(table)).select("id").orderBy("id").limit(1).offset(place);
  return (await query.executeTakeFirst())?.id ?? null;
}

/**
 * Looks at the next `limit` records behind an id, whatever their state, and gives those that a stranger may see
 * and that are not over at `now` (ISO-8601 UTC).
 */
export async function listSitemapListings(
  db: Db,
  table: ListingTable,
  after: string,
  limit: number,
  now: string,
): Promise<SitemapPiece> {
  const rows = await db
    .selectFrom(`${shared(table)} as l`)
    .leftJoin("organisations as o", "o.id", "l.organisation_id")
    .select(["l.id", "l.no", "l.state", "l.valid_until", "l.updated_at", "o.status"])
    .where("l.id", ">", after)
    .orderBy("l.id")
    .limit(limit)
    .execute();
  const entries = rows.flatMap((row) => {
    const state = publicStateOf(row.state, row.valid_until, now);
    const shown = (state === "open" || state === "on_hold") && row.status !== "suspended";
    return shown && row.no !== null ? [{ key: row.no, updatedAt: row.updated_at }] : [];
  });
  return { entries, last: lastOf(rows, limit) };
}

/** The same for organisations: the verified ones. */
export async function listSitemapOrganisations(db: Db, after: string, limit: number): Promise<SitemapPiece> {
  const rows = await db
    .selectFrom("organisations")
    .select(["id", "status", "updated_at"])
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
  const entries = rows
    .filter((row) => row.status === "verified")
    .map((row) => ({ key: row.id, updatedAt: row.updated_at }));
  return { entries, last: lastOf(rows, limit) };
}

function lastOf(rows: { id: string }[], limit: number): string | null {
  return rows.length < limit ? null : (rows.at(-1)?.id ?? null);
}
