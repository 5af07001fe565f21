import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { withdrawListing } from "~/app/services/listings/withdraw";
import { showMatches } from "~/app/services/public/show-matches";
import * as search from "~/app/services/search/engine";
import { flushMatchSnapshots } from "~/app/services/snapshots/remember";
import { matchDigest, readSnapshot } from "~/app/services/snapshots/snapshot";
import { forgetSingleton } from "~/db/singleton";
import { WEIGHTS_VERSION } from "~/search/matching/weights";
import {
  index,
  type Market,
  newMarket,
  openMarketEngine,
  publishedAchievement,
  publishedScenario,
} from "../alerts/market";
import { asOwner, must } from "../listings/scene";

const engine = openMarketEngine();
let market: Market;
beforeEach(async () => {
  vi.spyOn(search, "searchEngine").mockReturnValue(engine);
  market = await newMarket(engine);
});
afterAll(() => engine.close());

const kept = () => market.db.selectFrom("match_snapshots").selectAll().orderBy("created_at").execute();

async function show(scenarioId: string) {
  const list = await showMatches("scenarios", scenarioId, "zh-CN");
  await flushMatchSnapshots();
  return list;
}

describe("a match that is shown", () => {
  it("is kept with both records, score, parts and version, and nothing of who saw it", async () => {
    const scenario = await publishedScenario(market);
    const achievement = await publishedAchievement(market);
    await index(market);
    const { rows } = await show(scenario.id);
    const [row, ...more] = await kept();
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      subject_kind: "scenario",
      subject_id: scenario.id,
      counterpart_kind: "achievement",
      counterpart_id: achievement.id,
      weights_version: WEIGHTS_VERSION,
      digest: rows[0]?.digest,
    });
    const match = readSnapshot(row?.content ?? "{}");
    expect(Number(row?.score)).toBe(match?.score);
    expect(match?.parts.maturity.trl).toBe(6);
    expect(Object.keys(row ?? {}).sort()).not.toContain("person_id");
    expect(row?.content).not.toMatch(/li\.na|wang\.hai|0532/);
  });

  it("is kept once however often it is shown, and again when the record has changed", async () => {
    const scenario = await publishedScenario(market);
    const achievement = await publishedAchievement(market);
    await index(market);
    await show(scenario.id);
    await show(scenario.id);
    expect(await kept()).toHaveLength(1);
    // A process that remembers nothing: the database itself keeps each once.
    forgetSingleton("match-snapshots");
    await show(scenario.id);
    expect(await kept()).toHaveLength(1);
    await market.db
      .updateTable("achievement_metrics")
      .set({ value: "99.9" })
      .where("achievement_id", "=", achievement.id)
      .execute();
    await market.db
      .updateTable("achievements")
      .set({ trl_level: 5 })
      .where("id", "=", achievement.id)
      .execute();
    await market.db
      .insertInto("outbox")
      .values({ topic: "achievements", ref_id: achievement.id, at: achievement.updatedAt })
      .execute();
    await index(market);
    await show(scenario.id);
    await show(scenario.id);
    const rows = await kept();
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => readSnapshot(row.content)?.parts.maturity.trl)).toEqual([6, 5]);
  });

  it("is kept after the answer: the page does not wait, and a locked database loses nothing", async () => {
    const scenario = await publishedScenario(market);
    await publishedAchievement(market);
    await index(market);
    await showMatches("scenarios", scenario.id, "zh-CN");
    expect(await kept()).toEqual([]);
    const insert = vi.spyOn(market.db, "insertInto").mockImplementation(() => {
      throw new Error("SQLITE_BUSY");
    });
    await flushMatchSnapshots();
    insert.mockRestore();
    expect(await kept()).toEqual([]);
    await flushMatchSnapshots();
    expect(await kept()).toHaveLength(1);
  });

  it("is not kept when it is not shown", async () => {
    const scenario = await publishedScenario(market);
    const achievement = await publishedAchievement(market);
    await index(market);
    const mover = {
      party: "owner",
      permit: await asOwner(market.firm.owner, "achievement", achievement.id),
    } as const;
    must(await withdrawListing("achievement", mover, "不再提供"));
    await index(market);
    expect((await show(scenario.id)).rows).toEqual([]);
    expect(await kept()).toEqual([]);
  });
});

describe("the digest of a match", () => {
  it("changes with what a reader could see, not with the hundredths", async () => {
    const scenario = await publishedScenario(market);
    await publishedAchievement(market);
    await index(market);
    await show(scenario.id);
    const match = readSnapshot((await kept())[0]?.content ?? "{}");
    if (!match) throw new Error("kept");
    const text = (points: number) => ({
      ...match,
      parts: { ...match.parts, text: { ...match.parts.text, points } },
    });
    expect(matchDigest(text(30.001))).toBe(matchDigest(text(30.002)));
    expect(matchDigest(text(30))).not.toBe(matchDigest(text(30.2)));
    expect(matchDigest({ ...match, blocks: [{ code: "expired", values: [] }] })).not.toBe(matchDigest(match));
  });

  it("is no snapshot any more when the matcher's parts have become others", () => {
    expect(readSnapshot('{"score":50,"parts":{"text":{}},"blocks":[]}')).toBeNull();
  });
});
