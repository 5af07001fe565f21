import { beforeEach, describe, expect, it } from "vitest";
import { isRefusal } from "~/app/domain/refusal";
import { resendVerification } from "~/app/services/accounts/resend-verification";
import { signUp } from "~/app/services/accounts/sign-up";
import { verifyEmail } from "~/app/services/accounts/verify-email";
import type { Db } from "~/db/connection";
import { findPersonByEmail } from "~/db/queries/people";
import { freshDatabase } from "../../support/database";
import { emptyMailbox, lastMailTo, mailsTo } from "../../support/mailbox";
import { newAddress } from "../../support/people";

let db: Db;
beforeEach(async () => {
  db = await freshDatabase();
  emptyMailbox();
});

const form = (email: string) => ({ email, name: "李娜", passwordHash: "hash", language: "zh-CN" as const });
const codeOf = (answer: unknown) => (isRefusal(answer) ? answer.code : answer);

async function letTokensExpire() {
  await db.updateTable("email_tokens").set({ expires_at: "2026-01-01T00:00:00.000Z" }).execute();
}

describe("signing up", () => {
  it("opens an account that waits for its address to be proved", async () => {
    const email = newAddress();
    await signUp(form(` ${email.toUpperCase()} `));
    expect(await findPersonByEmail(db, email)).toMatchObject({ email, name: "李娜", emailVerifiedAt: null });
    expect((await lastMailTo(email)).link).toMatch(/\/verify-email\?token=[\w-]{43}$/);
  });

  it("answers the same for an address that has an account; only its holder learns of it", async () => {
    const email = newAddress();
    const first = await signUp(form(email));
    // Mails are ordered by the millisecond they were written in: the first is there before the second is sent.
    await mailsTo(email);
    const second = await signUp({ ...form(email), name: "冒充者", passwordHash: "another" });
    expect(second).toEqual(first);
    expect(await findPersonByEmail(db, email)).toMatchObject({ name: "李娜", passwordHash: "hash" });
    const mails = await mailsTo(email);
    expect(mails.map((mail) => mail.subject)).toEqual(["请验证您的邮箱", "您已经有场景大市场账号"]);
    expect(mails[1]?.text).not.toContain("冒充者");
  });

  it("makes one account when the form is sent twice at once", async () => {
    const email = newAddress();
    await Promise.all([signUp(form(email)), signUp(form(email))]);
    const people = await db.selectFrom("people").select("id").where("email", "=", email).execute();
    expect(people).toHaveLength(1);
  });

  it("does not flood a mailbox: after five mails an hour there are no more", async () => {
    const email = newAddress();
    for (let time = 0; time < 8; time++) await signUp(form(email));
    expect(await mailsTo(email)).toHaveLength(5);
  });

  it("writes neither name nor address into the audit log", async () => {
    const email = newAddress();
    await signUp(form(email));
    const log = JSON.stringify(await db.selectFrom("audit_log").selectAll().execute());
    expect(log).toContain("sign_up");
    expect(log).not.toContain(email);
    expect(log).not.toContain("李娜");
  });
});

describe("the verification link", () => {
  it("proves the address once", async () => {
    const email = newAddress();
    await signUp(form(email));
    const { token } = await lastMailTo(email);
    expect(await verifyEmail(token)).toHaveProperty("personId");
    expect((await findPersonByEmail(db, email))?.emailVerifiedAt).not.toBeNull();
    expect(codeOf(await verifyEmail(token))).toBe("token_invalid");
  });

  it("is not what the database stores", async () => {
    const email = newAddress();
    await signUp(form(email));
    const { token } = await lastMailTo(email);
    expect(JSON.stringify(await db.selectFrom("email_tokens").selectAll().execute())).not.toContain(token);
  });

  it("opens nothing after 48 hours", async () => {
    const email = newAddress();
    await signUp(form(email));
    const { token } = await lastMailTo(email);
    const { expires_at } = await db.selectFrom("email_tokens").select("expires_at").executeTakeFirstOrThrow();
    expect(Math.round((Date.parse(expires_at) - Date.now()) / 3_600_000)).toBe(48);
    await letTokensExpire();
    expect(codeOf(await verifyEmail(token))).toBe("token_invalid");
    expect((await findPersonByEmail(db, email))?.emailVerifiedAt).toBeNull();
  });

  it.each(["", "unknown", "' or 1=1 --"])("is refused when it is %j", async (token) => {
    expect(codeOf(await verifyEmail(token))).toBe("token_invalid");
  });

  it("is mailed again only to an account that waits for it", async () => {
    const email = newAddress();
    await signUp(form(email));
    await resendVerification(email);
    const [first, second] = await mailsTo(email);
    expect(second?.token).not.toBe(first?.token);
    await verifyEmail(second?.token ?? "");
    expect(codeOf(await verifyEmail(first?.token ?? ""))).toBe("token_invalid");
    await resendVerification(email);
    expect(await mailsTo(email)).toHaveLength(2);
    const stranger = newAddress("stranger");
    await resendVerification(stranger);
    expect(await mailsTo(stranger)).toHaveLength(0);
  });
});
