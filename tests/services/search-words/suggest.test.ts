import { describe, expect, it, vi } from "vitest";
import { searchEngine } from "~/app/services/search/engine";
import { NO_SUGGESTIONS, suggest } from "~/app/services/search-words/suggest";
import { database } from "~/db/connection";
import { onMarketWith } from "./market";
import { RECORDS } from "./records";

onMarketWith(RECORDS);

const titleOf = (record: { title: { text: string }[] } | undefined) =>
  record?.title.map((part) => part.text).join("");

describe("suggestions while typing", () => {
  it("are words, scenarios and achievements; records have number, city, address, and the words marked", async () => {
    const { words, scenarios, achievements, meant } = await suggest("无人机", "all", "zh-CN");
    expect(words.length).toBeGreaterThan(0);
    expect(scenarios).toHaveLength(1);
    expect(scenarios[0]).toMatchObject({
      no: expect.stringMatching(/^SD-/),
      city: "潍坊",
      href: `/scenarios/${scenarios[0]?.no}`,
    });
    expect(scenarios[0]?.title).toEqual([
      { text: "山区物流", hit: false },
      { text: "无人机", hit: true },
      { text: "航线开通", hit: false },
    ]);
    expect(titleOf(achievements[0])).toBe("无人机集群自主避障飞控");
    expect(meant).toBeNull();
  });

  it("stay in the list they were asked for", async () => {
    const { scenarios, achievements, words } = await suggest("量子", "achievements", "zh-CN");
    expect(scenarios).toEqual([]);
    expect(achievements).toHaveLength(1);
    expect(words[0]).toMatchObject({ name: "量子科技", href: "/achievements?domain=QUANT" });
  });

  it("lead every word to a list that holds as many records as they say, and no word to an empty one", async () => {
    const { words } = await suggest("量", "scenarios", "zh-CN");
    expect(words.map((word) => word.name)).toEqual([
      "量子科技",
      "量子通信",
      "量子计算",
      "超导量子计算核心处理器",
    ]);
    for (const word of words) {
      const { searchParams } = new URL(word.href, "http://market");
      const filters = Object.fromEntries([...searchParams].map(([facet, value]) => [facet, [value]]));
      const page = await searchEngine().search(word.listing, { text: "", filters, limit: 0 });
      expect([word.href, page.total]).toEqual([word.href, word.count]);
    }
    expect(words.at(-1)?.listing).toBe("achievements");
  });

  it.each(["liangzi", "lz", "quantum"])("know %s", async (typed) => {
    expect((await suggest(typed, "all", "zh-CN")).words[0]?.name).toBe("量子科技");
  });

  it("speak the language of the reader", async () => {
    const { words, scenarios } = await suggest("量子", "all", "en");
    expect(words[0]?.name).toBe("Quantum technology");
    expect(scenarios.map((record) => record.city).sort()).toEqual(["Dongying", "Jinan"]);
  });

  it("offer what was meant where nothing has all the words, as an address of the same list", async () => {
    const { meant } = await suggest("亮子密钥", "scenarios", "zh-CN");
    expect(meant).toEqual({
      text: "量子密钥",
      href: `/scenarios?${new URLSearchParams({ q: "量子密钥" })}`,
    });
    const elsewhere = await suggest("卫星互连网", "achievements", "zh-CN");
    expect([elsewhere.words, elsewhere.meant]).toEqual([[], null]);
  });

  it.each(["", " ", "a", "?", "机".repeat(61)])("ask nothing of the index for “%s”", async (typed) => {
    const spy = vi.spyOn(searchEngine(), "search");
    expect(await suggest(typed, "all", "zh-CN")).toEqual(NO_SUGGESTIONS);
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  });

  it("leave records with only some of the words to the list", async () => {
    const { scenarios, achievements } = await suggest("量子 无人机", "all", "zh-CN");
    expect([...scenarios, ...achievements]).toEqual([]);
  });

  it("show nothing that is not public any more, though the index still has it", async () => {
    const withStatus = (status: "suspended" | "verified") =>
      database()
        .updateTable("organisations")
        .set({ status, status_note: status === "suspended" ? "单位注销" : null })
        .execute();
    expect((await suggest("海岛终端", "all", "zh-CN")).scenarios).toHaveLength(1);
    await withStatus("suspended");
    const after = await suggest("海岛终端", "all", "zh-CN");
    await withStatus("verified");
    expect(after.scenarios).toEqual([]);
  });

  it("are none when the index does not answer", async () => {
    const spy = vi.spyOn(searchEngine(), "search").mockRejectedValue(new Error("away"));
    expect(await suggest("海底", "all", "zh-CN")).toEqual(NO_SUGGESTIONS);
    spy.mockRestore();
  });
});
