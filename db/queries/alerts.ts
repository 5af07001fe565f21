import type { AlertKind } from "~/app/domain/alert";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Db } from "../connection";
import { instant, newId } from "../ids";
import type { NewAlert } from "../tables/alerts";
import type { Trx } from "../transaction";
import { visibleAlerts } from "./visible-alerts";

/** `about` is the record that is new; a match names both records of the pair, a hit of a saved search one. */
export type Alert = {
  id: string;
  kind: AlertKind;
  about: ListingNoun;
  scenarioId: string | null;
  achievementId: string | null;
  savedSearchId: string | null;
  searchName: string | null;
  /** The match as it was when the alert was made, JSON; null for a hit of a saved search. */
  content: string | null;
  createdAt: string;
  readAt: string | null;
};

export type NewMatchAlert = {
  personId: string;
  about: ListingNoun;
  scenarioId: string;
  achievementId: string;
  snapshotId: string;
};
export type NewSearchAlert = {
  personId: string;
  savedSearchId: string;
  about: ListingNoun;
  recordId: string;
};

const blank = (at: string) => ({ id: newId(), created_at: at, read_at: null, mailed_at: null });

/** Tells people of a pair; whoever was told of it before is not told again. Returns how many were told. */
export async function insertMatchAlerts(
  trx: Trx,
  alerts: readonly NewMatchAlert[],
  at = instant(),
): Promise<number> {
  return insertOnce(
    trx,
    alerts.map((alert) => ({
      ...blank(at),
      person_id: alert.personId,
      kind: "match" as const,
      about: alert.about,
      scenario_id: alert.scenarioId,
      achievement_id: alert.achievementId,
      snapshot_id: alert.snapshotId,
      saved_search_id: null,
    })),
  );
}

/** Tells people of hits of their saved searches; each hit once per search. Returns how many are new. */
export async function insertSearchAlerts(
  trx: Trx,
  alerts: readonly NewSearchAlert[],
  at = instant(),
): Promise<number> {
  return insertOnce(
    trx,
    alerts.map((alert) => ({
      ...blank(at),
      person_id: alert.personId,
      kind: "saved_search" as const,
      about: alert.about,
      scenario_id: alert.about === "scenario" ? alert.recordId : null,
      achievement_id: alert.about === "achievement" ? alert.recordId : null,
      snapshot_id: null,
      saved_search_id: alert.savedSearchId,
    })),
  );
}

const CHUNK = 200;

async function insertOnce(trx: Trx, rows: NewAlert[]): Promise<number> {
  let inserted = 0;
  for (let start = 0; start < rows.length; start += CHUNK) {
    const result = await trx
      .insertInto("alerts")
      .values(rows.slice(start, start + CHUNK))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    inserted += Number(result.numInsertedOrUpdatedRows ?? 0);
  }
  return inserted;
}

export const ALERT_COLUMNS = [
  "a.id",
  "a.kind",
  "a.about",
  "a.scenario_id as scenarioId",
  "a.achievement_id as achievementId",
  "a.saved_search_id as savedSearchId",
  "q.name as searchName",
  "a.created_at as createdAt",
  "a.read_at as readAt",
] as const;

/** Some of a person's visible alerts, in no order. `now` is ISO-8601 UTC. */
export async function findAlerts(
  db: Db,
  personId: string,
  ids: readonly string[],
  now: string,
): Promise<Alert[]> {
  if (ids.length === 0) return [];
  return visibleAlerts(db, now)
    .leftJoin("match_snapshots as m", "m.id", "a.snapshot_id")
    .select([...ALERT_COLUMNS, "m.content"])
    .where("a.person_id", "=", personId)
    .where("a.id", "in", ids)
    .execute();
}

/** One visible alert of a person; null for anybody else's and for what is not open any more. */
export async function findAlert(db: Db, personId: string, id: string, now: string): Promise<Alert | null> {
  const row = await visibleAlerts(db, now)
    .leftJoin("match_snapshots as m", "m.id", "a.snapshot_id")
    .select([...ALERT_COLUMNS, "m.content"])
    .where("a.person_id", "=", personId)
    .where("a.id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/** Counting stops here: a menu says "99+". */
export const UNREAD_CAP = 100;

/** How many visible alerts a person has not read, `UNREAD_CAP` at most. Asked on every page: one index, no sorting. */
export async function countUnread(db: Db, personId: string, now: string = instant()): Promise<number> {
  const unread = visibleAlerts(db, now)
    .select("a.id")
    .where("a.person_id", "=", personId)
    .where("a.read_at", "is", null)
    .limit(UNREAD_CAP);
  const row = await db
    .selectFrom(unread.as("unread"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** How many unread visible alerts each of a person's saved searches has; searches without any are absent. */
export async function countUnreadBySearch(
  db: Db,
  personId: string,
  now: string,
): Promise<Map<string, number>> {
  const rows = await visibleAlerts(db, now)
    .select(["a.saved_search_id", (eb) => eb.fn.countAll<number>().as("count")])
    .where("a.person_id", "=", personId)
    .where("a.read_at", "is", null)
    .where("a.kind", "=", "saved_search")
    .groupBy("a.saved_search_id")
    .execute();
  return new Map(
    rows.flatMap((row) => (row.saved_search_id ? [[row.saved_search_id, Number(row.count)]] : [])),
  );
}

/** Marks unread alerts of a person as read: all, one, or those of one saved search. Returns how many. */
export async function setAlertsRead(
  trx: Trx,
  personId: string,
  which: { id?: string; savedSearchId?: string; at?: string } = {},
): Promise<number> {
  let query = trx
    .updateTable("alerts")
    .set({ read_at: which.at ?? instant() })
    .where("person_id", "=", personId)
    .where("read_at", "is", null);
  if (which.id !== undefined) query = query.where("id", "=", which.id);
  if (which.savedSearchId !== undefined) query = query.where("saved_search_id", "=", which.savedSearchId);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}

/** Forgets alerts made before an instant (ISO-8601 UTC). Returns how many. */
export async function deleteAlertsBefore(trx: Trx, before: string): Promise<number> {
  const result = await trx.deleteFrom("alerts").where("created_at", "<", before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
