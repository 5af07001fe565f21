import type { Db } from "../connection";
import type { ListingTable } from "./listings";

/** How many wait, and since when the one that waits longest (ISO-8601 UTC; null when none does). */
export type Waiting = { count: number; since: string | null };

/** Submitted records that nobody has taken; nothing changes a record between submission and taking. */
export async function findOldestSubmission(db: Db, table: ListingTable): Promise<Waiting> {
  const row = await db
    .selectFrom(table as "scenarios")
    .select((eb) => [
      eb.fn.countAll<number>().as("count"),
      eb.fn.min<string | null>("updated_at").as("since"),
    ])
    .where("state", "=", "submitted")
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), since: row.since };
}

/** Organisations that wait to be verified. */
export async function findOldestWaitingOrganisation(db: Db): Promise<Waiting> {
  const row = await db
    .selectFrom("organisations")
    .select((eb) => [
      eb.fn.countAll<number>().as("count"),
      eb.fn.min<string | null>("updated_at").as("since"),
    ])
    .where("status", "=", "submitted")
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), since: row.since };
}
