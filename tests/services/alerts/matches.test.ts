import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { announceMatches, MATCHES_CURSOR } from "~/app/services/alerts/announce-matches";
import { listAlerts } from "~/app/services/alerts/list-alerts";
import { markAllRead } from "~/app/services/alerts/mark-all-read";
import { openAlert } from "~/app/services/alerts/open-alert";
import { withdrawListing } from "~/app/services/listings/withdraw";
import { removeMember } from "~/app/services/organisations/remove-member";
import { suspendOrganisation } from "~/app/services/organisations/suspend-organisation";
import { countUnread } from "~/db/queries/alerts";
import { findOrganisation } from "~/db/queries/organisations";
import { findSearchCursor, lastOutboxSeq } from "~/db/queries/outbox";
import { actorAgain, newMember } from "~/tests/support/people";
import { asOwner, must } from "../listings/scene";
import {
  announce,
  draftAchievement,
  draftScenario,
  index,
  indexAndAnnounce,
  type Market,
  newMarket,
  openMarketEngine,
  publish,
  publishedAchievement,
  publishedScenario,
} from "./market";

const engine = openMarketEngine();
let market: Market;
beforeEach(async () => {
  market = await newMarket(engine);
});
afterAll(() => engine.close());

const alertsOf = async (person = market.owner) => (await listAlerts(person, 1, "zh-CN")).alerts;

describe("a new counterpart", () => {
  it("is told to those who write for the record's organisation, once, and to nobody else", async () => {
    const editor = await newMember(market.organisationId, "editor");
    const viewer = await newMember(market.organisationId, "viewer");
    const scenario = await publishedScenario(market);
    expect(await indexAndAnnounce(market)).toBe(0);
    const achievement = await publishedAchievement(market);
    expect(await indexAndAnnounce(market)).toBe(2);
    const [alert, ...more] = await alertsOf();
    expect(more).toEqual([]);
    expect(alert).toMatchObject({
      kind: "match",
      unread: true,
      record: { noun: "achievement", no: achievement.no },
      own: { noun: "scenario", no: scenario.no },
    });
    expect(alert?.score).toBeGreaterThanOrEqual(60);
    expect(alert?.why.length).toBe(2);
    expect(await alertsOf(editor)).toHaveLength(1);
    expect(await alertsOf(viewer)).toEqual([]);
    expect(await alertsOf(market.firm.owner)).toEqual([]);
  });

  it("is told the other way round, too: a scenario to those who have the achievement", async () => {
    const achievement = await publishedAchievement(market);
    await indexAndAnnounce(market);
    const scenario = await publishedScenario(market);
    await indexAndAnnounce(market);
    expect(await alertsOf(market.firm.owner)).toMatchObject([
      { record: { noun: "scenario", no: scenario.no }, own: { no: achievement.no } },
    ]);
    expect(await alertsOf()).toEqual([]);
  });

  it("is no news while it is a draft, however well it fits", async () => {
    await publishedScenario(market);
    const draft = await draftAchievement(market);
    await indexAndAnnounce(market);
    expect(await alertsOf()).toEqual([]);
    await publish(market, "achievement", draft);
    await indexAndAnnounce(market);
    expect(await alertsOf()).toHaveLength(1);
  });

  it("is nobody's news for a scenario that is a draft itself", async () => {
    await draftScenario(market);
    await publishedAchievement(market);
    expect(await indexAndAnnounce(market)).toBe(0);
  });

  it("is no news when it is of the same house, fits too little, or cannot be taken up", async () => {
    await publishedScenario(market);
    const own = await draftAchievement(market, {}, market);
    await publish(market, "achievement", own, market.owner);
    await publishedAchievement(market, {
      ...{
        title: "耐盐碱小麦新品种选育",
        keywords: ["小麦"],
        domainCode: "LIFE",
        subfieldCodes: ["LIFE-03"],
        metrics: [{ name: "亩产", value: "420", unit: "kg", testReport: "" }],
      },
      ...{
        summary: "在中度盐碱地连续三年示范种植的小麦新品种。",
        usableIn: "盐碱地",
        innovations: ["杂交选育"],
      },
    });
    await publishedAchievement(market, {
      metrics: [{ name: "缺陷检出率", value: "80", unit: "%", testReport: "" }],
    });
    expect(await indexAndAnnounce(market)).toBe(0);
  });

  it("is told once, whatever happens to it later and however often the outbox names it", async () => {
    await publishedScenario(market);
    await publishedAchievement(market);
    await indexAndAnnounce(market);
    await market.db
      .updateTable("search_cursor")
      .set({ seq: 0 })
      .where("engine", "=", MATCHES_CURSOR)
      .execute();
    expect(await announce(market)).toBe(0);
    expect(await alertsOf()).toHaveLength(1);
  });

  it("waits until the index has it", async () => {
    await publishedScenario(market);
    await index(market);
    await publishedAchievement(market);
    expect(await announce(market)).toBe(0);
    await index(market);
    expect(await announce(market)).toBe(1);
  });

  it("is no news a month later, when only its owner's name changes", async () => {
    await publishedScenario(market);
    await publishedAchievement(market);
    await index(market);
    const later = new Date(Date.now() + 40 * 86_400_000).toISOString();
    expect(await announce(market, later)).toBe(0);
  });
});

describe("a turn that is cut short", () => {
  it("goes on where it stopped, without telling anybody twice or leaving anything out", async () => {
    await publishedScenario(market);
    await indexAndAnnounce(market);
    for (const title of ["焊缝缺陷视觉检测系统一型", "焊缝缺陷视觉检测系统二型", "焊缝缺陷视觉检测系统三型"])
      await publishedAchievement(market, { title });
    await index(market);
    let asked = 0;
    const now = new Date().toISOString();
    // Time for one record a turn: the loop asks before it begins and between records.
    const isOver = () => ++asked % 3 === 0;
    for (let turn = 0; turn < 12; turn++) await announceMatches(market.parts, { now, isOver });
    expect(await alertsOf()).toHaveLength(3);
    expect(await findSearchCursor(market.db, MATCHES_CURSOR)).toBe(await lastOutboxSeq(market.db));
  });

  it("keeps its place when the index is away, and passes a record that breaks a healthy one", async () => {
    await publishedScenario(market);
    await publishedAchievement(market);
    await index(market);
    const before = await findSearchCursor(market.db, MATCHES_CURSOR);
    const broken = vi.spyOn(market.engine, "statistics").mockRejectedValue(new Error("away"));
    const down = { engine: "embedded" as const, status: "down" as const, detail: null };
    const health = vi.spyOn(market.engine, "health").mockResolvedValue(down);
    await expect(announce(market)).rejects.toThrow("away");
    expect(await findSearchCursor(market.db, MATCHES_CURSOR)).toBe(before);
    health.mockRestore();
    expect(await announce(market)).toBe(0);
    expect(await findSearchCursor(market.db, MATCHES_CURSOR)).toBe(await lastOutboxSeq(market.db));
    broken.mockRestore();
  });
});

describe("an alert", () => {
  async function told() {
    const scenario = await publishedScenario(market);
    const achievement = await publishedAchievement(market);
    await indexAndAnnounce(market);
    expect(await countUnread(market.db, market.owner.personId)).toBe(1);
    return { scenario, achievement };
  }

  it("vanishes with the record", async () => {
    const { achievement } = await told();
    const mover = {
      party: "owner",
      permit: await asOwner(market.firm.owner, "achievement", achievement.id),
    } as const;
    const [alert] = await alertsOf();
    must(await withdrawListing("achievement", mover, "不再提供"));
    expect(await alertsOf()).toEqual([]);
    expect(await countUnread(market.db, market.owner.personId)).toBe(0);
    expect(await openAlert(market.owner, alert?.id ?? "", "zh-CN")).toBeNull();
  });

  it("vanishes with the own record", async () => {
    const { scenario } = await told();
    const permit = await asOwner(market.owner, "scenario", scenario.id);
    must(await withdrawListing("scenario", { party: "owner", permit }, "已解决"));
    expect(await alertsOf()).toEqual([]);
    expect(await countUnread(market.db, market.owner.personId)).toBe(0);
  });

  it("vanishes when the record's last day has passed, before the clock has moved it", async () => {
    const { achievement } = await told();
    const past = { valid_until: "2026-01-01T00:00:00.000Z" };
    await market.db.updateTable("achievements").set(past).where("id", "=", achievement.id).execute();
    expect(await alertsOf()).toEqual([]);
    expect(await countUnread(market.db, market.owner.personId)).toBe(0);
  });

  it("vanishes when the counterpart's organisation is suspended", async () => {
    await told();
    const organisation = await findOrganisation(market.db, market.firm.id);
    const decision = {
      id: market.firm.id,
      fromVersion: organisation?.version ?? 0,
      reason: "资质存疑",
    };
    must(await suspendOrganisation(market.operator, decision));
    expect(await alertsOf()).toEqual([]);
    expect(await countUnread(market.db, market.owner.personId)).toBe(0);
  });

  it("is not for those who have left", async () => {
    const editor = await newMember(market.organisationId, "editor");
    await told();
    expect(await alertsOf(editor)).toHaveLength(1);
    must(
      await removeMember(market.owner, { organisationId: market.organisationId, personId: editor.personId }),
    );
    expect(await alertsOf(await actorAgain(editor.personId))).toEqual([]);
    expect(await countUnread(market.db, editor.personId)).toBe(0);
  });

  it("is read when it is opened, by its own person only", async () => {
    const { scenario, achievement } = await told();
    const [alert] = await alertsOf();
    expect(await openAlert(market.firm.owner, alert?.id ?? "", "zh-CN")).toBeNull();
    expect(await countUnread(market.db, market.owner.personId)).toBe(1);
    expect(await openAlert(market.owner, alert?.id ?? "", "zh-CN")).toEqual({
      to: "pair",
      record: { noun: "achievement", no: achievement.no, title: achievement.content.title },
      ownNo: scenario.no,
    });
    expect(await countUnread(market.db, market.owner.personId)).toBe(0);
    expect(await alertsOf()).toMatchObject([{ unread: false }]);
  });

  it("is read with all others at one press", async () => {
    await told();
    expect(await countUnread(market.db, market.owner.personId)).toBe(1);
    await markAllRead(market.owner);
    expect((await listAlerts(market.owner, 1, "en")).unread).toBe(0);
  });
});
