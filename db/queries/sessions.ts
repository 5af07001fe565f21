import type { Db } from "../connection";
import type { SessionRow } from "../tables/sessions";

/** A signed-in browser. `id` is the hash of the secret in the cookie, never the secret. */
export type StoredSession = { id: string; personId: string; expiresAt: Date; userAgent: string };

function toStoredSession(row: SessionRow): StoredSession {
  return {
    id: row.id,
    personId: row.person_id,
    expiresAt: new Date(row.expires_at),
    userAgent: row.user_agent,
  };
}

export async function findSession(db: Db, id: string): Promise<StoredSession | null> {
  const row = await db.selectFrom("sessions").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toStoredSession(row) : null;
}

export async function listSessions(db: Db, personId: string): Promise<StoredSession[]> {
  const rows = await db
    .selectFrom("sessions")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("created_at", "desc")
    .execute();
  return rows.map(toStoredSession);
}

export async function insertSession(db: Db, session: StoredSession, now: Date): Promise<void> {
  await db
    .insertInto("sessions")
    .values({
      id: session.id,
      person_id: session.personId,
      expires_at: session.expiresAt.toISOString(),
      created_at: now.toISOString(),
      user_agent: session.userAgent,
    })
    .execute();
}

export async function setSessionExpiry(db: Db, id: string, expiresAt: Date): Promise<void> {
  await db
    .updateTable("sessions")
    .set({ expires_at: expiresAt.toISOString() })
    .where("id", "=", id)
    .execute();
}

export async function deleteSession(db: Db, id: string): Promise<void> {
  await db.deleteFrom("sessions").where("id", "=", id).execute();
}

/** Signs the person out everywhere; returns how many sessions there were. */
export async function deleteSessionsOf(db: Db, personId: string): Promise<number> {
  const result = await db.deleteFrom("sessions").where("person_id", "=", personId).executeTakeFirst();
  return Number(result.numDeletedRows);
}

export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.deleteFrom("sessions").where("expires_at", "<=", now.toISOString()).execute();
}
