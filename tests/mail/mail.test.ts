import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { environment } from "~/app/environment";
import { postMail } from "~/app/mail/post";
import { resetPasswordMail, verifyEmailMail } from "~/app/mail/templates/account-mails";
import { invitationMail } from "~/app/mail/templates/organisation-mails";
import { emptyMailbox, lastMailTo } from "../support/mailbox";

beforeEach(emptyMailbox);

const chinese = { email: "li.na@example.cn", name: "李娜", language: "zh-CN" as const };
const english = { email: "ann@example.org", name: "Ann", language: "en" as const };
const invitation = { organisationName: "海岳智能", inviterName: "王强", token: "tok" };

describe("a mail", () => {
  it("is written as a file when no mail server is set, in both forms, with one link", async () => {
    postMail(verifyEmailMail(chinese, "abc_DEF-123"));
    const mail = await lastMailTo(chinese.email);
    expect(mail.subject).toBe("请验证您的邮箱");
    expect(mail.link).toBe("http://localhost:3000/verify-email?token=abc_DEF-123");
    expect(mail.text.match(/https?:/g)).toHaveLength(1);
    expect(new Set(mail.html.match(/https?:[^"<]+/g))).toEqual(new Set([mail.link]));
    expect(mail.html).toContain('<html lang="zh-CN">');
  });

  it("speaks the recipient's language", async () => {
    postMail(resetPasswordMail(english, "t"));
    postMail(resetPasswordMail(chinese, "t"));
    const [one, two] = await Promise.all([lastMailTo(english.email), lastMailTo(chinese.email)]);
    expect(one.text).toContain("Dear Ann,");
    expect(one.text).not.toMatch(/[\u4e00-\u9fff]/);
    expect(two.text).toContain("李娜，您好");
  });

  it("shows markup in a name as text and keeps a name on one line", () => {
    const name = "<img src=x onerror=alert(1)>\r\nBcc: victim@example.cn";
    const mail = invitationMail(english, { ...invitation, organisationName: name });
    expect(mail.html).not.toContain("<img");
    expect(mail.html).toContain("&lt;img");
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });

  it("sent twice under one identity is one file with one Message-ID", async () => {
    const as = { id: "0190-mail", at: "2026-11-28T00:00:00.000Z" };
    await postMail(verifyEmailMail(chinese, "t"), as);
    await postMail(verifyEmailMail(chinese, "t"), as);
    const folder = join(environment().DATA_DIR, "mail");
    const files = readdirSync(folder).filter((name) => name.endsWith(".eml"));
    expect(files).toHaveLength(1);
    expect(readFileSync(join(folder, files[0] ?? ""), "utf8")).toContain("Message-ID: <0190-mail@localhost>");
  });
});
