import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { NEWS_KINDS } from "~/app/domain/notice";
import { environment } from "~/app/environment";
import { listAlerts } from "~/app/services/alerts/list-alerts";
import { markAllRead } from "~/app/services/alerts/mark-all-read";
import { sendDigests } from "~/app/services/alerts/send-digests";
import { setMails } from "~/app/services/alerts/set-mails";
import { readStopLink, resumeMails, stopMails } from "~/app/services/alerts/stop-link";
import { withdrawListing } from "~/app/services/listings/withdraw";
import { changeSearch } from "~/app/services/saved-searches/change-search";
import { saveSearch } from "~/app/services/saved-searches/save-search";
import { findMailSettings } from "~/db/queries/mail-settings";
import { takeDigestDay } from "~/db/queries/pending-mails";
import { setLanguage } from "~/db/queries/people";
import { tokenHash } from "~/db/queries/token-hash";
import { inTransaction } from "~/db/transaction";
import { emptyMailbox, mailbox, mailsTo } from "~/tests/support/mailbox";
import { newMember } from "~/tests/support/people";
import { asOwner, must } from "../listings/scene";
import {
  indexAndAnnounce,
  type Market,
  newMarket,
  openMarketEngine,
  publishedAchievement,
  publishedScenario,
} from "./market";

const DAY_MS = 86_400_000;
const engine = openMarketEngine();
let market: Market;

/** A moment of the day after tomorrow's alerts were made, by China's clock (UTC+8). */
const china = (time: string, days = 2) => {
  const day = new Date(Date.now() + 8 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);
  return new Date(`${day}T${time}:00+08:00`);
};

beforeEach(async () => {
  market = await newMarket(engine);
  emptyMailbox();
});
afterAll(() => engine.close());

/** One match alert of the chain leader's owner. */
async function told() {
  const scenario = await publishedScenario(market);
  await indexAndAnnounce(market);
  const achievement = await publishedAchievement(market);
  await indexAndAnnounce(market);
  return { scenario, achievement };
}

const mailsToOwner = () => mailsTo(market.owner.email);
const send = (now: Date) => sendDigests(market.db, now);

const stopTokensIn = (text: string) =>
  [...text.matchAll(/\/alerts\/stop\/([\w-]+)/g)].map(([, token]) => token);

describe("the daily digest", () => {
  it("goes out once a day from eight on, with one link, in the person's language", async () => {
    const { scenario, achievement } = await told();
    await inTransaction((trx) => setLanguage(trx, market.owner.personId, "en"));
    expect(await send(china("07:59"))).toBe(0);
    expect(await send(china("08:00"))).toBe(1);
    // The clock turns every minute; a server that starts again begins anew.
    expect(await send(china("08:01"))).toBe(0);
    expect(await send(china("23:59"))).toBe(0);
    const [mail, ...more] = await mailsToOwner();
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("New alerts: 1");
    expect(mail?.link).toBe("http://localhost:3000/me/alerts");
    for (const form of [mail?.text, mail?.html]) {
      expect(form).toContain(achievement.content.title);
      expect(form).toContain(achievement.no);
      expect(form).toContain(
        `Matches your organisation's “${scenario.content.title}”`.replace(
          "'",
          form === mail?.html ? "&#39;" : "'",
        ),
      );
      expect(form).toMatch(/\/alerts\/stop\/[\w-]{40,}/);
    }
    expect(await send(china("08:00", 3))).toBe(0);
    expect(await mailsToOwner()).toHaveLength(1);
  });

  it("carries what was made before eight; what comes later waits for the next day", async () => {
    await publishedScenario(market);
    await indexAndAnnounce(market);
    await publishedAchievement(market);
    await indexAndAnnounce(market, china("08:00").toISOString());
    expect(await send(china("09:00"))).toBe(0);
    expect(await send(china("08:00", 3))).toBe(1);
  });

  it("is not sent for what has been read, or has been withdrawn, or when nothing is new", async () => {
    const { achievement } = await told();
    await markAllRead(market.owner);
    expect(await send(china("08:00"))).toBe(0);
    await publishedAchievement(market, { title: "反光曲面焊缝缺陷视觉检测系统二型" });
    await indexAndAnnounce(market);
    const [alert] = (await listAlerts(market.owner, 1, "zh-CN")).alerts;
    expect(alert?.unread).toBe(true);
    const mover = {
      party: "owner",
      permit: await asOwner(market.firm.owner, "achievement", achievement.id),
    } as const;
    must(await withdrawListing("achievement", mover, "不再提供"));
    expect(await send(china("08:00", 3))).toBe(1);
    expect((await mailsToOwner())[0]?.text).not.toContain(achievement.no);
  });

  it("leaves out what was withdrawn between telling and mailing: no mail for that alone", async () => {
    const { achievement } = await told();
    const mover = {
      party: "owner",
      permit: await asOwner(market.firm.owner, "achievement", achievement.id),
    } as const;
    must(await withdrawListing("achievement", mover, "不再提供"));
    expect(await send(china("08:00"))).toBe(0);
    expect(await mailsToOwner()).toEqual([]);
  });

  it("goes to nobody whose address is not proven", async () => {
    await market.db
      .updateTable("people")
      .set({ email_verified_at: null })
      .where("id", "=", market.owner.personId)
      .execute();
    await told();
    expect(await send(china("08:00"))).toBe(0);
  });

  it("takes up with the next day's digest what a crash kept back, and repeats nothing", async () => {
    await told();
    const { owner } = market;
    const day = china("08:00").toISOString().slice(0, 10);
    // The day is taken, then the process dies.
    await inTransaction((trx) => takeDigestDay(trx, owner.personId, day));
    expect(await send(china("08:05"))).toBe(0);
    expect(await send(china("08:05", 3))).toBe(1);
    expect(await send(china("08:05", 4))).toBe(0);
  });

  it("is taken by one of two processes that send at the same time", async () => {
    await told();
    const sent = await Promise.all([send(china("08:00")), send(china("08:00"))]);
    expect(sent.reduce((a, b) => a + b)).toBe(1);
    expect(await mailsToOwner()).toHaveLength(1);
  });

  it("stops between two people when the server stops, and goes on after the start", async () => {
    await newMember(market.organisationId, "editor");
    await told();
    let asked = 0;
    expect(await sendDigests(market.db, china("08:00"), () => ++asked > 1)).toBe(1);
    expect(await send(china("08:02"))).toBe(1);
    expect(await mailbox()).toHaveLength(2);
  });

  it("names twenty and counts the rest", async () => {
    must(
      await saveSearch(market.owner, {
        index: "achievements",
        query: "",
        name: "全部科技成果",
        mailed: true,
      }),
    );
    for (let number = 1; number <= 22; number++)
      await publishedAchievement(market, {
        title: `第 ${number} 号量子磁力仪`,
        domainCode: "QUANT",
        subfieldCodes: ["QUANT-02"],
      });
    await indexAndAnnounce(market);
    expect(await send(china("08:00"))).toBe(1);
    const [mail] = await mailsToOwner();
    expect(mail?.subject).toContain("22");
    expect(mail?.text.match(/号量子磁力仪/g)).toHaveLength(20);
    expect(mail?.text).toContain("另有 2 条没有列出");
  });

  it("escapes what others wrote", async () => {
    await publishedScenario(market, { title: `焊缝<img src=x onerror="alert(1)">检测` });
    await publishedAchievement(market);
    await indexAndAnnounce(market);
    await send(china("08:00"));
    const [mail] = await mailsToOwner();
    expect(mail?.html).toContain("焊缝&lt;img src=x onerror=&quot;alert(1)&quot;&gt;检测");
    expect(mail?.html).not.toContain("<img");
  });
});

describe("what goes by mail", () => {
  const search = { index: "achievements" as const, query: "q=焊缝", name: "焊缝", mailed: true };

  it("is chosen kind by kind", async () => {
    must(await saveSearch(market.owner, search));
    await told();
    await setMails(market.owner, { match: "off", saved_search: "digest" });
    expect(await send(china("08:00"))).toBe(1);
    const [mail] = await mailsToOwner();
    expect(mail?.text).toContain("符合保存的搜索“焊缝”");
    expect(mail?.text).not.toContain("与单位的");
    expect((await listAlerts(market.owner, 1, "zh-CN")).alerts).toHaveLength(2);
  });

  it("is chosen search by search", async () => {
    const saved = must(await saveSearch(market.owner, search));
    must(await changeSearch(market.owner, saved.id, { mailed: false }));
    await setMails(market.owner, { match: "off", saved_search: "digest" });
    await told();
    expect(await send(china("08:00"))).toBe(0);
  });

  it("does not bring up old things when it is switched on again", async () => {
    await told();
    await setMails(market.owner, { match: "off", saved_search: "off" });
    expect(await send(china("08:00"))).toBe(0);
    await setMails(market.owner, { match: "digest", saved_search: "digest" });
    expect(await send(china("08:00", 10))).toBe(0);
  });
});

describe("the stop link", () => {
  async function mailed() {
    must(
      await saveSearch(market.owner, { index: "achievements", query: "q=焊缝", name: "焊缝", mailed: true }),
    );
    await told();
    await send(china("08:00"));
    const [mail] = await mailsToOwner();
    const [match = "", search = "", all = ""] = stopTokensIn(mail?.text ?? "");
    return { match, search, all };
  }
  const settings = async () => {
    const { match, saved_search } = await findMailSettings(market.db, market.owner.personId);
    return { match, saved_search };
  };

  it("stops its kind at once, as often as it is opened, and can be taken back", async () => {
    const { match } = await mailed();
    expect(await readStopLink(match)).toEqual(["match"]);
    expect(await stopMails(match)).toEqual(["match"]);
    expect(await stopMails(match)).toEqual(["match"]);
    expect(await settings()).toEqual({ match: "off", saved_search: "digest" });
    expect(await resumeMails(match)).toEqual(["match"]);
    expect(await settings()).toEqual({ match: "digest", saved_search: "digest" });
  });

  it("stops the whole mail where both kinds are in it, as the mail program's button does", async () => {
    const { all } = await mailed();
    const folder = join(environment().DATA_DIR, "mail");
    const [name = ""] = readdirSync(folder).filter((file) => file.endsWith(".eml"));
    const headers = readFileSync(join(folder, name), "utf8")
      .split("\r\n\r\n")[0]
      ?.replace(/\r\n[ \t]+/g, " ");
    expect(headers).toContain(`List-Unsubscribe: <http://localhost:3000/alerts/stop/${all}>`);
    expect(headers).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(await stopMails(all)).toEqual(NEWS_KINDS);
    expect(await settings()).toEqual({ match: "off", saved_search: "off" });
  });

  it("is kept as a hash only, and an unknown one does nothing", async () => {
    const { match } = await mailed();
    const rows = await market.db.selectFrom("mail_stop_tokens").select("id").execute();
    expect(rows.map((row) => row.id)).toContain(tokenHash(match));
    expect(JSON.stringify(rows)).not.toContain(match);
    expect(await stopMails("x".repeat(43))).toBeNull();
    expect(await stopMails(tokenHash(match))).toBeNull();
    expect(await settings()).toEqual({ match: "digest", saved_search: "digest" });
  });
});
