import type { ListingNoun } from "~/app/domain/listing-number";
import type { Db } from "../connection";

/** `actorName` is null for acts of the house itself. */
export type LastChange = { actorId: string; actorName: string | null; action: string; at: string };

/** The latest line of the audit log about one record; null when there is none. */
export async function findLastChange(db: Db, noun: ListingNoun, id: string): Promise<LastChange | null> {
  const row = await db
    .selectFrom("audit_log as a")
    .leftJoin("people as p", "p.id", "a.actor_id")
    .select(["p.name", "a.actor_id", "a.action", "a.at"])
    .where("a.subject_kind", "=", noun)
    .where("a.subject_id", "=", id)
    .orderBy("a.at", "desc")
    .orderBy("a.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? { actorId: row.actor_id, actorName: row.name, action: row.action, at: row.at } : null;
}

export type SavedContent = { version: number; content: Record<string, unknown>; savedAt: string };

/** What a record said at an instant (ISO-8601 UTC), contacts left out; null when nothing was kept from then. */
export async function findContentAt(
  db: Db,
  noun: ListingNoun,
  id: string,
  at: string,
): Promise<SavedContent | null> {
  const row = await db
    .selectFrom("revisions")
    .select(["version", "content", "saved_at"])
    .where("subject_kind", "=", noun)
    .where("subject_id", "=", id)
    .where("saved_at", "<=", at)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? { version: row.version, content: JSON.parse(row.content), savedAt: row.saved_at } : null;
}

export type Save = {
  actorName: string | null;
  version: number;
  /** What the record said from then on, contacts left out. */
  content: Record<string, unknown>;
  at: string;
};

/** The latest saves of one record, newest first: the part of its history that is no change of state. */
export async function listSaves(db: Db, noun: ListingNoun, id: string, limit: number): Promise<Save[]> {
  const rows = await db
    .selectFrom("revisions as r")
    .leftJoin("people as p", "p.id", "r.saved_by")
    .select(["p.name", "r.version", "r.content", "r.saved_at"])
    .where("r.subject_kind", "=", noun)
    .where("r.subject_id", "=", id)
    .orderBy("r.version", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    actorName: row.name,
    version: row.version,
    content: JSON.parse(row.content),
    at: row.saved_at,
  }));
}
