import { beforeEach, describe, expect, it } from "vitest";
import { verifyPassword } from "~/app/auth/passwords";
import { SessionAdapter } from "~/app/auth/session-adapter";
import { isRefusal } from "~/app/domain/refusal";
import { changePassword } from "~/app/services/accounts/change-password";
import { createOperator } from "~/app/services/accounts/create-operator";
import { requestPasswordReset } from "~/app/services/accounts/request-password-reset";
import { resetPassword } from "~/app/services/accounts/reset-password";
import { type SignIn, signIn } from "~/app/services/accounts/sign-in";
import { signOutEverywhere } from "~/app/services/accounts/sign-out-everywhere";
import { updateProfile } from "~/app/services/accounts/update-profile";
import type { Db } from "~/db/connection";
import { findActor, findPerson, findPersonByEmail } from "~/db/queries/people";
import { listSessions } from "~/db/queries/sessions";
import { freshDatabase } from "../../support/database";
import { emptyMailbox, lastMailTo, mailsTo } from "../../support/mailbox";
import { newActor, newAddress } from "../../support/people";

let db: Db;
beforeEach(async () => {
  db = await freshDatabase();
  emptyMailbox();
});

const codeOf = (answer: unknown) => (isRefusal(answer) ? answer.code : answer);
let place = 0;
const somewhere = () => `10.0.0.${++place}`;
/** The right password is the one whose stored hash is "!"; the comparison itself has tests of its own. */
const right: SignIn["matches"] = async (hash) => hash === "!";
const wrong: SignIn["matches"] = async () => false;

async function newSession(personId: string, id: string) {
  const expiresAt = new Date(Date.now() + 86_400_000);
  await new SessionAdapter().setSession({ id, userId: personId, expiresAt, attributes: { userAgent: "" } });
}

describe("signing in", () => {
  it("tells who it is, however the address is typed", async () => {
    const { personId, email } = await newActor();
    const typed = email.replace("@", "＠").toUpperCase();
    expect(await signIn({ email: typed, networkAddress: somewhere(), matches: right })).toEqual({
      personId,
      language: "zh-CN",
    });
  });

  it("refuses a wrong password and an unknown address alike, after the same work", async () => {
    const { email } = await newActor();
    const asked: (string | null)[] = [];
    const matches = async (hash: string | null) => {
      asked.push(hash);
      return false;
    };
    const known = await signIn({ email, networkAddress: somewhere(), matches });
    const unknown = await signIn({ email: newAddress(), networkAddress: somewhere(), matches });
    expect(unknown).toEqual(known);
    expect(codeOf(known)).toBe("wrong_credentials");
    expect(asked).toEqual(["!", null]);
  });

  it("stops guessing after eight attempts from one place, and says how long", async () => {
    const { email } = await newActor();
    const networkAddress = somewhere();
    for (let time = 0; time < 8; time++)
      expect(codeOf(await signIn({ email, networkAddress, matches: wrong }))).toBe("wrong_credentials");
    const refused = await signIn({ email, networkAddress, matches: right });
    expect(refused).toMatchObject({ code: "too_many_attempts", params: { minutes: 15 } });
    expect(await signIn({ email, networkAddress: somewhere(), matches: right })).toHaveProperty("personId");
  });

  it("counts guesses that are sent all at once", async () => {
    const { email } = await newActor();
    const networkAddress = somewhere();
    const attempts = Array.from({ length: 20 }, () => signIn({ email, networkAddress, matches: wrong }));
    const codes = (await Promise.all(attempts)).map(codeOf);
    expect(codes.filter((code) => code === "wrong_credentials")).toHaveLength(8);
  });

  it("forgets mistakes once the password was right", async () => {
    const { email, personId } = await newActor();
    const networkAddress = somewhere();
    for (let round = 0; round < 3; round++) {
      for (let time = 0; time < 6; time++) await signIn({ email, networkAddress, matches: wrong });
      expect(await signIn({ email, networkAddress, matches: right })).toEqual({
        personId,
        language: "zh-CN",
      });
    }
  });
});

describe("a forgotten password", () => {
  it("is replaced through a mailed link, once, and every session ends", async () => {
    const { personId, email } = await newActor({ verified: false });
    await newSession(personId, "thief");
    await requestPasswordReset(email);
    const { token, link } = await lastMailTo(email);
    expect(link).toContain("/reset-password?token=");
    expect(await resetPassword({ token, passwordHash: "new" })).toEqual({ personId });
    expect(await findPerson(db, personId)).toMatchObject({ passwordHash: "new" });
    expect((await findPerson(db, personId))?.emailVerifiedAt).not.toBeNull();
    expect(await listSessions(db, personId)).toEqual([]);
    expect(codeOf(await resetPassword({ token, passwordHash: "again" }))).toBe("token_invalid");
  });

  it("leaves the other links of that person without effect", async () => {
    const { email } = await newActor();
    await requestPasswordReset(email);
    await requestPasswordReset(email);
    const [first, second] = await mailsTo(email);
    await resetPassword({ token: second?.token ?? "", passwordHash: "new" });
    expect(codeOf(await resetPassword({ token: first?.token ?? "", passwordHash: "x" }))).toBe(
      "token_invalid",
    );
  });

  it("cannot be replaced with an expired link", async () => {
    const { personId, email } = await newActor();
    await requestPasswordReset(email);
    await db.updateTable("email_tokens").set({ expires_at: "2026-01-01T00:00:00.000Z" }).execute();
    const { token } = await lastMailTo(email);
    expect(codeOf(await resetPassword({ token, passwordHash: "new" }))).toBe("token_invalid");
    expect((await findPerson(db, personId))?.passwordHash).toBe("!");
  });

  it("sends nothing to an address without an account, and says nothing about it", async () => {
    const { email } = await newActor();
    const stranger = newAddress();
    expect(await requestPasswordReset(stranger)).toEqual(await requestPasswordReset(email));
    expect(await mailsTo(stranger)).toHaveLength(0);
  });
});

describe("a signed-in person", () => {
  it("changes the password only with the current one; sessions end and a mail says so", async () => {
    const actor = await newActor();
    await newSession(actor.personId, "elsewhere");
    const change = { passwordHash: "new", networkAddress: somewhere() };
    expect(codeOf(await changePassword(actor, { ...change, matches: wrong }))).toBe("wrong_credentials");
    expect(await listSessions(db, actor.personId)).toHaveLength(1);
    expect(await changePassword(actor, { ...change, matches: right })).toBe(true);
    expect(await findPerson(db, actor.personId)).toMatchObject({ passwordHash: "new" });
    expect(await listSessions(db, actor.personId)).toEqual([]);
    expect((await lastMailTo(actor.email)).subject).toBe("您的密码已修改");
  });

  it("signs out everywhere, and nobody else with them", async () => {
    const [actor, other] = [await newActor(), await newActor()];
    await newSession(actor.personId, "one");
    await newSession(actor.personId, "two");
    await newSession(other.personId, "three");
    expect(await signOutEverywhere(actor)).toBe(2);
    expect(await listSessions(db, actor.personId)).toEqual([]);
    expect(await listSessions(db, other.personId)).toHaveLength(1);
  });

  it("changes name, phone and language; the log keeps none of them but the language", async () => {
    const actor = await newActor();
    await updateProfile(actor, { name: "王强", phone: "13800000000", language: "en" });
    expect(await findActor(db, actor.personId)).toMatchObject({ name: "王强", language: "en" });
    const log = JSON.stringify(await db.selectFrom("audit_log").selectAll().execute());
    expect(log).not.toMatch(/王强|13800000000/);
  });
});

describe("the first operator", () => {
  const operator = { email: "Ops@Example.cn", name: "运营", language: "zh-CN" as const };

  it("has the role, no password that fits, and a link to choose one", async () => {
    const made = await createOperator(operator);
    if (isRefusal(made)) throw new Error(made.code);
    const person = await findPersonByEmail(db, "ops@example.cn");
    expect((await findActor(db, person?.id ?? ""))?.roles).toEqual(["operator"]);
    expect(await verifyPassword(person?.passwordHash ?? null, "!")).toBe(false);
    expect(await resetPassword({ token: made.token, passwordHash: "chosen" })).toEqual({
      personId: person?.id,
    });
  });

  it("is not made twice, and nobody becomes one by the way", async () => {
    const { email, personId } = await newActor();
    expect(codeOf(await createOperator({ ...operator, email }))).toBe("email_taken");
    expect((await findActor(db, personId))?.roles).toEqual([]);
  });
});
