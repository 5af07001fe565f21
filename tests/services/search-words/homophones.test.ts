import { describe, expect, it } from "vitest";
import { showCards } from "~/app/services/public/show-cards";
import { searchEngine } from "~/app/services/search/engine";
import { suggest } from "~/app/services/search-words/suggest";
import { database } from "~/db/connection";
import { INDEX_NAMES } from "~/search/engine";
import { onSampleMarket } from "./market";

onSampleMarket();

describe("on the sample market", () => {
  it.each([
    ["亮子芯片", "量子芯片"],
    ["人型机器人", "人形机器人"],
    ["轻能", "氢能"],
    ["深海才矿", "深海采矿"],
    ["低控经济", "低空经济"],
    ["卫星互连网", "卫星互联网"],
    ["liangzi", "量子"],
    ["renxing jiqiren", "人形机器人"],
    ["blokchain", "blockchain"],
  ])("%s was meant to be %s, which finds something", async (typed, meant) => {
    const suggestions = await suggest(typed, "all", "zh-CN");
    expect(suggestions.meant?.text).toBe(meant);
    const pages = await Promise.all(
      INDEX_NAMES.map((index) => searchEngine().search(index, { text: meant, limit: 0 })),
    );
    expect(pages.some((page) => page.total.value > 0 && !page.relaxed)).toBe(true);
  });

  it("no title is taken for another", async () => {
    const corrected: string[] = [];
    let asked = 0;
    for (const index of INDEX_NAMES) {
      const { hits } = await searchEngine().search(index, { text: "", limit: 100 });
      const ids = hits.map((hit) => hit.id);
      for (const card of await showCards(database(), index, ids, "zh-CN")) {
        const title = card.title.map((part) => part.text).join("");
        const { meant } = await suggest(title, index, "zh-CN");
        asked++;
        if (meant) corrected.push(`${title} → ${meant.text}`);
      }
    }
    expect(asked).toBeGreaterThan(50);
    expect(corrected).toEqual([]);
  });
});
