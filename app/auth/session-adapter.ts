import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";
import { type Db, database } from "~/db/connection";
import * as sessions from "~/db/queries/sessions";

function toDatabaseSession(stored: sessions.StoredSession): DatabaseSession {
  return {
    id: stored.id,
    userId: stored.personId,
    expiresAt: stored.expiresAt,
    attributes: { userAgent: stored.userAgent },
  };
}

/**
 * Lucia's store, over the queries that everybody uses. Its own SQLite adapter works on the raw handle and
 * lost a session when another request's transaction rolled back; here every statement waits its turn.
 * The ids that pass through are hashes already (session.ts).
 */
export class SessionAdapter implements Adapter {
  readonly #db: () => Db;

  constructor(db: () => Db = database) {
    this.#db = db;
  }

  async getSessionAndUser(id: string): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const stored = await sessions.findSession(this.#db(), id);
    if (!stored) return [null, null];
    // A foreign key ties the session to its person: there is no session without one.
    return [toDatabaseSession(stored), { id: stored.personId, attributes: {} }];
  }

  async getUserSessions(personId: string): Promise<DatabaseSession[]> {
    return (await sessions.listSessions(this.#db(), personId)).map(toDatabaseSession);
  }

  async setSession(session: DatabaseSession): Promise<void> {
    const { id, userId, expiresAt, attributes } = session;
    const stored = { id, personId: userId, expiresAt, userAgent: attributes.userAgent };
    await sessions.insertSession(this.#db(), stored, new Date());
  }

  async updateSessionExpiration(id: string, expiresAt: Date): Promise<void> {
    await sessions.setSessionExpiry(this.#db(), id, expiresAt);
  }

  async deleteSession(id: string): Promise<void> {
    await sessions.deleteSession(this.#db(), id);
  }

  async deleteUserSessions(personId: string): Promise<void> {
    await sessions.deleteSessionsOf(this.#db(), personId);
  }

  async deleteExpiredSessions(): Promise<void> {
    await sessions.deleteExpiredSessions(this.#db(), new Date());
  }
}
