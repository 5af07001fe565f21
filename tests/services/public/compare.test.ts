import { afterEach, describe, expect, it, vi } from "vitest";
import { m } from "~/app/locales/messages/messages";
import { compareAchievements } from "~/app/services/public/compare";
import type { CompareRow } from "~/app/services/public/compare-table";
import { showMatches } from "~/app/services/public/show-matches";
import { searchEngine, searchEngines } from "~/app/services/search/engine";
import { flushMatchSnapshots } from "~/app/services/snapshots/remember";
import { database } from "~/db/connection";
import { projectAll } from "~/search/indexes/project";
import { onMarketWith } from "../search-words/market";

const indicator = (name: string, operator: ">=" | "<=", value: string, unit: string, must = true) => ({
  ...{ name, operator, value, valueMax: null, unit, must },
  testMethod: `${name}盲测`,
});
const metric = (name: string, value: string, unit: string, testReport = "") => ({
  ...{ name, value, unit, testReport },
});

onMarketWith([
  {
    noun: "scenario",
    content: {
      title: "焊缝缺陷在线视觉检测",
      anonymous: true,
      indicators: [
        indicator("单件检测时间", "<=", "90", "s"),
        indicator("缺陷检出率", ">=", "99.5", "%"),
        indicator("误报率", "<=", "2", "%", false),
      ],
      requirements: [{ text: "结果实时回传", must: true }],
      budgetMin: "60",
      budgetMax: "80",
    },
  },
  {
    noun: "achievement",
    content: {
      title: "焊缝缺陷视觉检测系统",
      metrics: [metric("单件检测时间", "1.3", "min", "JC-24-001"), metric("缺陷检出率", "99.6", "%")],
      askingPrice: "70",
      trialOk: true,
      trialMonths: 3,
      trialConditions: "需提供工位",
    },
  },
  {
    noun: "achievement",
    content: {
      title: "焊缝视觉检测工作站",
      metrics: [metric("单件检测时间", "2", "min"), metric("误报率", "1", "%")],
      trlLevel: 4,
    },
  },
  { noun: "achievement", content: { title: "船板焊缝缺陷检测机器人", metrics: [metric("航时", "3", "h")] } },
  { noun: "achievement", content: { title: "城市内涝水位预测模型", metrics: [metric("提前量", "3", "h")] } },
  { noun: "achievement", content: { title: "轴承表面缺陷检测装置", metrics: [metric("漏检率", "1", "%")] } },
]);

async function numbers(table: "scenarios" | "achievements"): Promise<string[]> {
  const rows = await database().selectFrom(table).select("no").orderBy("created_at").orderBy("id").execute();
  return rows.map(({ no }) => no ?? "");
}

async function compare(positions: number[], more: string[] = []) {
  const [scenario] = await numbers("scenarios");
  const achievements = await numbers("achievements");
  const found = await compareAchievements(
    scenario ?? "",
    [...positions.map((at) => achievements[at] ?? ""), ...more],
    "zh-CN",
  );
  if (!found) throw new Error("the scenario is public");
  return found;
}

type Found = Awaited<ReturnType<typeof compare>>;
const rowOf = ({ groups }: Found, label: string): CompareRow => {
  const row = groups.flatMap(({ rows }) => rows).find((each) => each.label === label);
  if (!row) throw new Error(`no row ${label}`);
  return row;
};

const setState = (no: string, state: "rejected" | "withdrawn" | "published") =>
  database()
    .updateTable("achievements")
    .set({ state, state_reason: state === "published" ? null : "不再提供" })
    .where("no", "=", no)
    .execute();

afterEach(() => vi.restoreAllMocks());

describe("achievements side by side", () => {
  it("have the scores of the scenario's own list, in the order asked for", async () => {
    const found = await compare([2, 0, 3]);
    const { id } = await database().selectFrom("scenarios").select("id").executeTakeFirstOrThrow();
    const list = await showMatches("scenarios", id, "zh-CN");
    const listed = new Map(list.rows.map(({ card, match }) => [card.no, match]));
    const scores = found.columns.map(({ no }) => String(listed.get(no)?.score));
    expect(rowOf(found, m.compare_score()).cells.map(({ lines }) => lines[0])).toEqual(scores);
    const texts = found.columns.map(({ no }) => listed.get(no)?.parts[0]?.points.toFixed(1));
    const shown = rowOf(found, m.match_part_text()).cells.map(({ lines }) => lines[0]?.split(" ")[0]);
    expect(shown).toEqual(texts);
    expect(found.columns.map(({ title }) => title)).toEqual([
      "船板焊缝缺陷检测机器人",
      "焊缝缺陷视觉检测系统",
      "城市内涝水位预测模型",
    ]);
  });

  it("are held against every indicator, in the unit asked for too, with the report behind the figure", async () => {
    const found = await compare([0, 1]);
    const time = rowOf(found, "单件检测时间");
    expect(time).toMatchObject({ must: true, asked: ["≤ 90 s", "测试方法：单件检测时间盲测"] });
    expect(time.cells.map(({ state, lines }) => [state, lines[0]])).toEqual([
      ["met", "1.3 min"],
      ["failed", "2 min"],
    ]);
    expect(time.cells[0]?.notes).toEqual([
      m.compare_converted({ figure: "78 s" }),
      m.compare_test_report({ text: "JC-24-001" }),
    ]);
    expect(rowOf(found, "误报率").cells.map(({ state }) => state)).toEqual(["unknown", "met"]);
    expect(rowOf(found, m.compare_indicator_summary()).cells.map(({ lines }) => lines)).toEqual([
      [m.compare_must_met({ met: "2", total: "2" }), m.compare_nice_met({ met: "0", total: "1" })],
      [m.compare_must_met({ met: "0", total: "2" }), m.compare_nice_met({ met: "1", total: "1" })],
    ]);
  });

  it("say in words what stands in the way, and never judge a requirement in words", async () => {
    const found = await compare([0, 1]);
    expect(rowOf(found, m.compare_blocks()).cells.map(({ state, lines }) => [state, lines])).toEqual([
      ["open", []],
      ["blocked", [m.match_block_must_indicator_failed({ names: "单件检测时间" })]],
    ]);
    const words = rowOf(found, "结果实时回传");
    expect(words).toMatchObject({ must: true, same: true, spanning: true });
    expect(words.cells.map(({ state }) => state)).toEqual(["unknown", "unknown"]);
  });

  it("show level and terms, and mark the rows in which all agree", async () => {
    const found = await compare([0, 1]);
    expect(rowOf(found, m.field_trl_level()).cells.map(({ level }) => level)).toEqual([6, 4]);
    expect(rowOf(found, m.field_trial()).cells.map(({ lines, notes }) => [lines, notes])).toEqual([
      [[m.detail_trial_yes({ months: "3" })], ["需提供工位"]],
      [[m.detail_trial_no()], []],
    ]);
    const price = rowOf(found, m.compare_price());
    expect(price.asked).toEqual([m.compare_budget({ amount: m.money({ amount: "60–80" }) })]);
    expect(price).toMatchObject({ same: false, must: null });
    expect(rowOf(found, m.field_transfer_modes()).same).toBe(true);
    expect(rowOf(found, m.match_part_maturity()).cells.map(({ best }) => best)).toEqual([true, false]);
  });

  it("tell nothing of the people behind them", async () => {
    const text = JSON.stringify(await compare([0, 1, 2]));
    for (const secret of ["wang.hai", "王海", "li.na", "李娜", "0532-80001234"])
      expect(text).not.toContain(secret);
  });

  it("are remembered with the score that was shown", async () => {
    await compare([4, 3]);
    await flushMatchSnapshots();
    const kept = await database().selectFrom("match_snapshots").select("counterpart_id").execute();
    const ids = await database()
      .selectFrom("achievements")
      .select("id")
      .where("title", "in", ["轴承表面缺陷检测装置", "城市内涝水位预测模型"])
      .execute();
    expect(kept.map((row) => row.counterpart_id)).toEqual(expect.arrayContaining(ids.map(({ id }) => id)));
  });
});

describe("a comparison that cannot be made as asked", () => {
  it("is nothing without a public scenario", async () => {
    expect(await compareAchievements("SD-370200-AI-2026-9999", [], "zh-CN")).toBeNull();
  });

  it("names the numbers under which nothing is public and keeps the rest", async () => {
    const achievements = await numbers("achievements");
    const hidden = achievements[4] ?? "";
    await setState(hidden, "rejected");
    const found = await compare([0, 1], [hidden, "CG-000000-AI-2026-0000"]);
    await setState(hidden, "published");
    expect(found.missing).toEqual([hidden, "CG-000000-AI-2026-0000"]);
    expect(found.columns).toHaveLength(2);
    expect(found.groups.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain("轴承表面");
  });

  it("says that one taken down is closed, and scores the others", async () => {
    const [, , taken = ""] = await numbers("achievements");
    await setState(taken, "withdrawn");
    for (const { engine } of searchEngines())
      await engine.rebuild("achievements", projectAll(database(), "achievements"));
    const found = await compare([0, 2]);
    await setState(taken, "published");
    for (const { engine } of searchEngines())
      await engine.rebuild("achievements", projectAll(database(), "achievements"));
    expect(found.columns.map(({ publicState }) => publicState)).toEqual(["open", "closed"]);
    expect(rowOf(found, m.compare_blocks()).cells.map(({ state }) => state)).toEqual(["open", "blocked"]);
    expect(rowOf(found, m.compare_score()).cells[1]?.lines).toEqual([m.compare_not_matched()]);
    expect(rowOf(found, "缺陷检出率").cells.map(({ state }) => state)).toEqual(["met", "unknown"]);
  });

  it.each([[[]], [[0]], [[0, 1, 2, 3, 4]]])("of %j offers what can be chosen instead", async (positions) => {
    const found = await compare(positions);
    expect(found.groups).toEqual([]);
    expect(found.choices.filter(({ chosen }) => chosen)).toHaveLength(positions.length);
    expect(new Set(found.choices.map(({ no }) => no)).size).toBe(found.choices.length);
    const best = found.choices.find(({ chosen }) => !chosen);
    if (positions.length < 5) expect(best?.score).toBeGreaterThan(0);
  });

  it("shows the facts without a score while the index cannot be asked", async () => {
    vi.spyOn(searchEngine(), "candidates").mockRejectedValue(new Error("away"));
    const found = await compare([0, 1]);
    expect(found.unmatched).toBe(true);
    expect(found.groups.map(({ key }) => key)).not.toContain("score");
    expect(rowOf(found, m.field_trial()).cells[0]?.lines).toEqual([m.detail_trial_yes({ months: "3" })]);
    expect(JSON.stringify(found)).not.toContain('"state":"met"');
  });
});
