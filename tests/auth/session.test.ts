import { beforeEach, describe, expect, it } from "vitest";
import { createSession, endSession, findSessionPersonId, refreshSessionCookie } from "~/app/auth/session";
import { SessionAdapter } from "~/app/auth/session-adapter";
import type { Db } from "~/db/connection";
import { listSessions } from "~/db/queries/sessions";
import { tokenHash } from "~/db/queries/token-hash";
import { inTransaction } from "~/db/transaction";
import { freshDatabase } from "../support/database";
import { newActor } from "../support/people";

let db: Db;
let personId: string;
beforeEach(async () => {
  db = await freshDatabase();
  personId = (await newActor()).personId;
});

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);
const request = (cookie = "") =>
  new Request("http://localhost:3000/me", { headers: { Cookie: cookie, "User-Agent": "Firefox" } });
const cookieValue = (setCookie: string) => /^sm_session=([^;]*)/.exec(setCookie)?.[1] ?? "";

describe("the session cookie", () => {
  it("is HttpOnly, SameSite=Lax, for 30 days, and not Secure on plain http", async () => {
    const cookie = await createSession(personId, request());
    expect(cookie).toMatch(/^sm_session=[\w-]{43}; HttpOnly; Max-Age=2592000; Path=\/; SameSite=Lax$/);
  });

  it("carries a secret that the database does not know", async () => {
    const secret = cookieValue(await createSession(personId, request()));
    const [stored] = await listSessions(db, personId);
    expect(stored?.id).toBe(tokenHash(secret));
    const everything = JSON.stringify(await db.selectFrom("sessions").selectAll().execute());
    expect(everything).not.toContain(secret);
    expect(await findSessionPersonId(request(`sm_session=${stored?.id}`))).toBeNull();
  });

  it("leads back to the person, until the session ends", async () => {
    const cookie = `sm_session=${cookieValue(await createSession(personId, request()))}`;
    expect(await findSessionPersonId(request(cookie))).toBe(personId);
    expect(await endSession(request(cookie))).toMatch(/^sm_session=; .*Max-Age=0/);
    expect(await findSessionPersonId(request(cookie))).toBeNull();
  });

  it("replaces the browser's older session when the person signs in again", async () => {
    const cookie = `sm_session=${cookieValue(await createSession(personId, request()))}`;
    await createSession(personId, request(cookie));
    expect(await listSessions(db, personId)).toHaveLength(1);
    expect(await findSessionPersonId(request(cookie))).toBeNull();
  });

  it.each(["", "sm_session=", "sm_session=%E0%A4%A", "other=1", "sm_session=unknown"])(
    "means nobody when it is %j",
    async (cookie) => {
      expect(await findSessionPersonId(request(cookie))).toBeNull();
    },
  );
});

describe("an ageing session", () => {
  async function sessionThatEndsIn(days: number): Promise<string> {
    const secret = cookieValue(await createSession(personId, request()));
    await new SessionAdapter().updateSessionExpiration(tokenHash(secret), inDays(days));
    return `sm_session=${secret}`;
  }

  it("stays as it is in its first half", async () => {
    expect(await refreshSessionCookie(request(await sessionThatEndsIn(16)))).toBeNull();
  });

  it("is extended to 30 days in its second half, under the same secret", async () => {
    const cookie = await sessionThatEndsIn(14);
    const renewed = await refreshSessionCookie(request(cookie));
    expect(renewed).toContain(cookie);
    const [stored] = await listSessions(db, personId);
    expect(stored?.expiresAt.getTime()).toBeGreaterThan(inDays(29).getTime());
  });

  it("is over after its last day: guards see nobody and write nothing, the refresh empties the cookie", async () => {
    const cookie = await sessionThatEndsIn(-1);
    expect(await findSessionPersonId(request(cookie))).toBeNull();
    expect(await listSessions(db, personId)).toHaveLength(1);
    expect(await refreshSessionCookie(request(cookie))).toMatch(/Max-Age=0/);
    expect(await listSessions(db, personId)).toHaveLength(0);
  });

  it("needs no cookie when there was none", async () => {
    expect(await refreshSessionCookie(request())).toBeNull();
  });
});

describe("Lucia's adapter", () => {
  const attributes = { userAgent: "Firefox" };
  const session = (id: string, days = 1) => ({ id, userId: personId, expiresAt: inDays(days), attributes });

  it("does what the seven methods say", async () => {
    const adapter = new SessionAdapter();
    const first = session("a");
    await adapter.setSession(first);
    expect(await adapter.getSessionAndUser("a")).toEqual([first, { id: personId, attributes: {} }]);
    expect(await adapter.getSessionAndUser("b")).toEqual([null, null]);

    const later = inDays(9);
    await adapter.updateSessionExpiration("a", later);
    expect((await adapter.getSessionAndUser("a"))[0]?.expiresAt).toEqual(later);

    await adapter.setSession(session("b", -1));
    await adapter.setSession(session("c"));
    expect((await adapter.getUserSessions(personId)).map(({ id }) => id).sort()).toEqual(["a", "b", "c"]);
    await adapter.deleteExpiredSessions();
    expect((await adapter.getUserSessions(personId)).map(({ id }) => id).sort()).toEqual(["a", "c"]);
    await adapter.deleteSession("a");
    expect((await adapter.getUserSessions(personId)).map(({ id }) => id)).toEqual(["c"]);
    await adapter.deleteUserSessions(personId);
    expect(await adapter.getUserSessions(personId)).toEqual([]);
  });

  it("keeps a session that was made while another request's transaction rolled back", async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let entered: () => void = () => {};
    const inside = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const failing = inTransaction(async (trx) => {
      await trx.updateTable("people").set({ name: "王五" }).where("id", "=", personId).execute();
      entered();
      await held;
      throw new Error("rolled back");
    });
    await inside;
    const signingIn = createSession(personId, request());
    release();
    await expect(failing).rejects.toThrow("rolled back");
    const cookie = `sm_session=${cookieValue(await signingIn)}`;
    expect(await findSessionPersonId(request(cookie))).toBe(personId);
  });
});
