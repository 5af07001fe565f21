import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { daysAfter } from "~/app/domain/calendar";
import type { Actor } from "~/app/domain/person";
import { environment } from "~/app/environment";
import { sendAtOnce } from "~/app/services/alerts/send-at-once";
import { sendDigests } from "~/app/services/alerts/send-digests";
import { setMails } from "~/app/services/alerts/set-mails";
import { stopMails } from "~/app/services/alerts/stop-link";
import { sendQueuedMails } from "~/app/services/mails/queue";
import { removeMember } from "~/app/services/organisations/remove-member";
import { setLanguage } from "~/db/queries/people";
import { inTransaction } from "~/db/transaction";
import { emptyMailbox, mailsTo } from "~/tests/support/mailbox";
import { newMember } from "~/tests/support/people";
import { listingIn, must, newScene, type Scene } from "../listings/scene";

let scene: Scene;
let editor: Actor;
beforeEach(async () => {
  scene = await newScene();
  editor = await newMember(scene.organisationId, "editor");
  emptyMailbox();
});

const now = () => new Date();
/** A digest's hour has come on the day after the day after. */
const later = () => {
  const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  return new Date(`${day}T09:00:00+08:00`);
};
const inbox = () => mailsTo(scene.owner.email);
const queued = async () => (await scene.db.selectFrom("mail_queue").selectAll().execute()).length;
const stopToken = (text = "") => /\/alerts\/stop\/([\w-]+)/.exec(text)?.[1] ?? "";

describe("a mail at once", () => {
  it("says one thing, in both forms, with one link to it and one to stop, in the person's language", async () => {
    await inTransaction((trx) => setLanguage(trx, editor.personId, "en"));
    await listingIn(scene, "returned");
    expect(await sendAtOnce(scene.db, now())).toBe(2);
    expect(await sendAtOnce(scene.db, now())).toBe(0);
    const [chinese, ...more] = await inbox();
    const [english] = await mailsTo(editor.email);
    expect(more).toEqual([]);
    expect(chinese?.subject).toBe("退回修改：车身焊缝在线视觉检测");
    expect(english?.subject).toBe("Sent back: 车身焊缝在线视觉检测");
    expect(english?.text).toContain("Remarks left by the review: 1");
    for (const mail of [chinese, english])
      for (const form of [mail?.text ?? "", mail?.html ?? ""]) {
        const links = new Set(form.match(/http:\/\/localhost:3000[^\s"<]+/g));
        expect([...links].filter((link) => !link.includes("/alerts/stop/"))).toEqual([mail?.link]);
        expect(links.size).toBe(2);
        expect(mail?.link).toMatch(/\/me\/alerts\/[\w-]+$/);
        expect(form).not.toMatch(/0532-80001234|li\.na@/);
      }
  });

  it("carries what mail programs need for their own button", async () => {
    await listingIn(scene, "returned");
    await sendAtOnce(scene.db, now());
    const [mail] = await inbox();
    const folder = join(environment().DATA_DIR, "mail");
    const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const own = sources.find((source) => source.includes(scene.owner.email)) ?? "";
    const headers = own.split("\r\n\r\n")[0]?.replace(/\r\n[ \t]+/g, " ");
    const address = `<http://localhost:3000/alerts/stop/${stopToken(mail?.text)}>`;
    expect(headers).toContain(`List-Unsubscribe: ${address}`);
    expect(headers).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  });

  it("is a digest for who wants one, nothing for who wants none, and its link stops its kind alone", async () => {
    await setMails(scene.owner, { listing_returned: "digest" });
    await setMails(editor, { listing_returned: "off" });
    await listingIn(scene, "returned");
    expect(await sendAtOnce(scene.db, now())).toBe(0);
    expect(await sendDigests(scene.db, later())).toBe(1);
    const [digest] = await inbox();
    expect(digest?.text).toContain("退回修改");
    expect(await mailsTo(editor.email)).toEqual([]);
    expect(await stopMails(stopToken(digest?.text))).toEqual(["listing_returned"]);
    await listingIn(scene, "returned");
    await listingIn(scene, "rejected");
    expect(await sendAtOnce(scene.db, now())).toBe(0);
    emptyMailbox();
    const nextDay = new Date(later().getTime() + 86_400_000);
    expect(await sendDigests(scene.db, nextDay)).toBe(2);
    const [second] = await inbox();
    expect(second?.text).toContain("不予通过");
    expect(second?.text).not.toContain("退回修改");
  });

  it("goes to nobody who left before it went, or whose address is not proven", async () => {
    await listingIn(scene, "returned");
    const { organisationId } = scene;
    must(await removeMember(editor, { organisationId, personId: editor.personId }));
    await scene.db
      .updateTable("people")
      .set({ email_verified_at: null })
      .where("id", "=", scene.owner.personId)
      .execute();
    expect(await sendAtOnce(scene.db, now())).toBe(0);
  });
});

describe("a crash", () => {
  it("before the mail is queued leaves it to the next turn", async () => {
    await listingIn(scene, "returned");
    await scene.db.schema.alterTable("mail_queue").renameTo("away").execute();
    await expect(sendAtOnce(scene.db, now())).rejects.toThrow("mail_queue");
    await scene.db.schema.alterTable("away").renameTo("mail_queue").execute();
    expect(await inbox()).toEqual([]);
    expect(await sendAtOnce(scene.db, now())).toBe(2);
    expect(await inbox()).toHaveLength(1);
  });

  it("between queue and sending loses nothing", async () => {
    await listingIn(scene, "returned");
    expect(await sendAtOnce(scene.db, now(), afterQueueing())).toBe(2);
    expect(await inbox()).toEqual([]);
    expect(await queued()).toBe(2);
    expect(await sendQueuedMails(scene.db, now())).toBe(2);
    expect(await inbox()).toHaveLength(1);
    expect(await queued()).toBe(0);
  });

  it("between sending and forgetting doubles nothing: the same file under the same name", async () => {
    await listingIn(scene, "returned");
    await sendAtOnce(scene.db, now(), afterQueueing());
    const rows = await scene.db.selectFrom("mail_queue").selectAll().execute();
    await sendQueuedMails(scene.db, now());
    // As if the process had died before it could forget them.
    const takenAt = new Date().toISOString();
    await scene.db
      .insertInto("mail_queue")
      .values(rows.map((row) => ({ ...row, taken_at: takenAt })))
      .execute();
    expect(await sendQueuedMails(scene.db, now())).toBe(0);
    expect(await sendQueuedMails(scene.db, new Date(Date.now() + 6 * 60_000))).toBe(2);
    expect(await inbox()).toHaveLength(1);
    expect(await queued()).toBe(0);
  });

  it("is not made up for twice when two processes send at once", async () => {
    await listingIn(scene, "returned");
    const sent = await Promise.all([sendAtOnce(scene.db, now()), sendAtOnce(scene.db, now())]);
    expect(sent.reduce((a, b) => a + b)).toBe(2);
    expect(await inbox()).toHaveLength(1);
  });

  it("a week ago is no reason for a mail today", async () => {
    await listingIn(scene, "returned");
    expect(await sendAtOnce(scene.db, new Date(daysAfter(now().toISOString(), 8)))).toBe(0);
  });
});

/** The server stops once everybody's mails are queued, before the first goes out. */
function afterQueueing(): () => boolean {
  let asked = 0;
  return () => ++asked > 4;
}
