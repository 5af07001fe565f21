import { describe, expect, it, vi } from "vitest";
import { searchEngine } from "~/app/services/search/engine";
import { searchBoth } from "~/app/services/search-words/search-both";
import { onMarketWith } from "./market";
import { RECORDS } from "./records";

onMarketWith(RECORDS);

const query = (text: string) => `?${new URLSearchParams({ q: text })}`;

describe("a search in both lists", () => {
  it("shows the best of each with the way to all", async () => {
    const { found, words, meant, domain } = await searchBoth("量子", "zh-CN");
    expect(
      found.map(({ listing, cards, total, href }) => [listing, cards.length, total.value, href]),
    ).toEqual([
      ["scenarios", 2, 2, `/scenarios${query("量子")}`],
      ["achievements", 1, 1, `/achievements${query("量子")}`],
    ]);
    expect(words[0]).toMatchObject({ name: "量子科技", listing: "scenarios", count: { value: 2 } });
    expect([meant, domain]).toEqual([null, null]);
  });

  it("offers what was meant and stays with what was typed", async () => {
    const { text, found, meant } = await searchBoth("卫星互连网", "zh-CN");
    expect(text).toBe("卫星互连网");
    expect(found[0]?.relaxed).toBe(true);
    expect(meant).toEqual({ text: "卫星互联网", href: `/search${query("卫星互联网")}` });
  });

  it("names the domain that the words speak of where nothing was found", async () => {
    const { found, domain, meant } = await searchBoth("liangzi", "en");
    expect(found.map((one) => one.total.value)).toEqual([0, 0]);
    expect(meant?.text).toBe("量子");
    expect(domain).toEqual({ name: "Quantum technology", href: "/domains/QUANT" });
  });

  it("asks nothing for blank words", async () => {
    expect(await searchBoth("", "zh-CN")).toMatchObject({ found: [], words: [], meant: null, down: false });
  });

  it("says so when the index does not answer", async () => {
    const spy = vi.spyOn(searchEngine(), "search").mockRejectedValue(new Error("away"));
    const answer = await searchBoth("量子", "zh-CN");
    spy.mockRestore();
    expect(answer).toMatchObject({ text: "量子", found: [], down: true });
  });
});
