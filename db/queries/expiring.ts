import { sql } from "kysely";
import type { Db } from "../connection";
import type { ListingTable } from "./listings";

export type ExpiringRecord = {
  id: string;
  organisationId: string;
  personId: string;
  validUntil: string;
  /** The event a person is told of: this record's this last day. */
  event: string;
};

/**
 * Open records whose last instant lies between `now` and `before` (ISO-8601 UTC), each with one person who writes
 * for its owner and was not told of that last day yet; those that end first come first.
 */
export async function listExpiringUntold(
  db: Db,
  table: ListingTable,
  { now, before, limit }: { now: string; before: string; limit: number },
): Promise<ExpiringRecord[]> {
  const event = sql<string>`'expiring ' || l.id || ' ' || l.valid_until`;
  const rows = await db
    .selectFrom(`${table as "scenarios"} as l`)
    .innerJoin("memberships as m", "m.organisation_id", "l.organisation_id")
    .select(["l.id", "l.valid_until", "m.organisation_id", "m.person_id", event.as("event")])
    .where("l.state", "in", ["published", "paused"])
    .where("l.valid_until", ">", now)
    .where("l.valid_until", "<=", before)
    .where("m.ended_at", "is", null)
    .where("m.role", "in", ["owner", "editor"])
    .where(
      sql<boolean>`not exists (select 1 from notices as n where n.event = ${event} and n.person_id = m.person_id)`,
    )
    .orderBy("l.valid_until")
    .orderBy("l.id")
    .limit(limit)
    .execute();
  return rows.flatMap((row) =>
    row.valid_until === null
      ? []
      : [
          {
            id: row.id,
            organisationId: row.organisation_id,
            personId: row.person_id,
            validUntil: row.valid_until,
            event: row.event,
          },
        ],
  );
}

/** Open records of some organisations that end between two instants, those that end first come first. */
export async function listExpiring(
  db: Db,
  table: ListingTable,
  asked: { organisationIds: readonly string[]; now: string; before: string; limit: number },
): Promise<{ id: string; title: string; validUntil: string }[]> {
  if (asked.organisationIds.length === 0) return [];
  const rows = await db
    .selectFrom(table as "scenarios")
    .select(["id", "title", "valid_until"])
    .where("organisation_id", "in", asked.organisationIds)
    .where("state", "=", "published")
    .where("valid_until", ">", asked.now)
    .where("valid_until", "<=", asked.before)
    .orderBy("valid_until")
    .limit(asked.limit)
    .execute();
  return rows.map(({ id, title, valid_until }) => ({ id, title, validUntil: valid_until ?? "" }));
}
