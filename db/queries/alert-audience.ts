import type { Db } from "../connection";
import type { ListingTable } from "./listings";

/** Both tables have the shared columns, so a query over those is typed as one over scenarios. */
const shared = (table: ListingTable) => table as "scenarios";

export type NewsRecord = { id: string; organisationId: string | null; publishedAt: string };

/** Which of these records are open at `now` and were published or changed after `since` (both ISO-8601 UTC). */
export async function listNews(
  db: Db,
  table: ListingTable,
  ids: readonly string[],
  { since, now }: { since: string; now: string },
): Promise<NewsRecord[]> {
  const news: NewsRecord[] = [];
  for (let start = 0; start < ids.length; start += 500) {
    const rows = await db
      .selectFrom(shared(table))
      .select(["id", "organisation_id", "published_at"])
      .where("id", "in", ids.slice(start, start + 500))
      .where("state", "=", "published")
      .where("valid_until", ">", now)
      .where("updated_at", ">=", since)
      .execute();
    for (const row of rows)
      if (row.published_at !== null)
        news.push({ id: row.id, organisationId: row.organisation_id, publishedAt: row.published_at });
  }
  return news;
}

/** When a record was published; null for one that never was. */
export async function findPublishedAt(db: Db, table: ListingTable, id: string): Promise<string | null> {
  const row = await db
    .selectFrom(shared(table))
    .select("published_at")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.published_at ?? null;
}

/** Who writes for the owners of these open records, by record; records nobody writes for are absent. */
export async function listWriters(
  db: Db,
  table: ListingTable,
  ids: readonly string[],
  now: string,
): Promise<Map<string, { organisationId: string; personIds: string[] }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom(`${shared(table)} as l`)
    .innerJoin("organisations as o", "o.id", "l.organisation_id")
    .innerJoin("memberships as m", "m.organisation_id", "o.id")
    .select(["l.id", "o.id as organisationId", "m.person_id as personId"])
    .where("l.id", "in", ids)
    .where("l.state", "=", "published")
    .where("l.valid_until", ">", now)
    .where("o.status", "=", "verified")
    .where("m.ended_at", "is", null)
    .where("m.role", "in", ["owner", "editor"])
    .orderBy("m.created_at")
    .execute();
  const writers = new Map<string, { organisationId: string; personIds: string[] }>();
  for (const { id, organisationId, personId } of rows) {
    const known = writers.get(id);
    if (known) known.personIds.push(personId);
    else writers.set(id, { organisationId, personIds: [personId] });
  }
  return writers;
}
