import { describe, expect, it, vi } from "vitest";
import { listWithHelp } from "~/app/services/public/list-listings";
import { searchEngine } from "~/app/services/search/engine";
import { onMarketWith } from "./market";
import { RECORDS } from "./records";

onMarketWith(RECORDS);

const list = (query: string, index: "scenarios" | "achievements" = "scenarios") =>
  listWithHelp(index, new URLSearchParams(query), "zh-CN");
const search = (text: string) => `?${new URLSearchParams({ q: text })}`;

describe("did you mean", () => {
  it("is a link; the results of the words that were typed stay", async () => {
    const page = await list("q=亮子密钥");
    expect(page.text).toBe("亮子密钥");
    expect(page.meant).toEqual({ text: "量子密钥", href: `/scenarios${search("量子密钥")}` });
    expect(page.relaxed).toBe(true);
    expect(page.cards).toHaveLength(1);
    expect(page.ways).toEqual([]);
  });

  it("keeps the filters under which the new words find something", async () => {
    const { meant } = await list("q=人型机器人&domain=ROBOT");
    expect(meant).toEqual({ text: "人形机器人", href: `/scenarios${search("人形机器人")}&domain=ROBOT` });
  });

  it("drops the filters under which they find nothing", async () => {
    const { meant } = await list("q=亮子密钥&domain=LIFE");
    expect(meant).toEqual({ text: "量子密钥", href: `/scenarios${search("量子密钥")}` });
  });

  it("says nothing where the words are right and only the filters leave nothing of them", async () => {
    const page = await list("q=机器人&domain=QUANT");
    expect(page.total.value).toBe(0);
    expect(page.meant).toBeNull();
  });

  it.each(["q=机器人", "q=量子", "", "q=%F0%9F%98%80", "q=亮子密钥&page=2", "q=量子 机器人"])(
    "says nothing for %s",
    async (query) => {
      expect((await list(query)).meant).toBeNull();
    },
  );
});

describe("ways on from an empty list", () => {
  it("drop each filter singly, then look in the other list and in a near domain, each with the count that waits there", async () => {
    const page = await list("domain=QUANT&city=370200");
    expect(page.total.value).toBe(0);
    expect(page.ways.map(({ kind, name, count }) => [kind, name, count.value])).toEqual([
      ["without_filter", "量子科技", 1],
      ["without_filter", "青岛", 2],
      ["other_listing", "", 1],
      ["domain", "未来网络", 1],
    ]);
  });

  it("lead where they say", async () => {
    for (const query of ["domain=QUANT&city=370200", "q=量子&domain=ROBOT&city=370500"]) {
      for (const way of (await list(query)).ways) {
        const address = new URL(way.href, "http://market");
        expect(address.pathname).toBe(`/${way.listing}`);
        const there = await listWithHelp(way.listing, address.searchParams, "zh-CN");
        expect([way.href, there.total]).toEqual([way.href, way.count]);
      }
    }
  });

  it("are in order: a filter less, the other list, no filters", async () => {
    const { ways } = await list("q=量子&domain=ROBOT&city=370500");
    expect(ways.map(({ kind, count }) => [kind, count.value])).toEqual([
      ["without_filter", 1],
      ["other_listing", 1],
      ["words_only", 2],
    ]);
    expect(ways[1]?.href).toBe(`/achievements${search("量子")}`);
  });

  it("go from achievements to scenarios too, with the filters that both have", async () => {
    const { ways } = await list("domain=ROBOT&trl=9", "achievements");
    expect(ways.find((way) => way.kind === "other_listing")).toMatchObject({
      listing: "scenarios",
      href: "/scenarios?domain=ROBOT",
      count: { value: 2 },
    });
  });

  it("lead to the domain that the words speak of", async () => {
    const { meant, ways } = await list("q=liangzi");
    expect(meant?.text).toBe("量子");
    expect(ways).toEqual([
      {
        kind: "domain",
        name: "量子科技",
        listing: "scenarios",
        count: { value: 2, exact: true },
        href: "/scenarios?domain=QUANT",
      },
    ]);
  });

  it("do not lead to some of the words only", async () => {
    const { ways } = await list("q=独角兽芯片&domain=LIFE&city=370200");
    expect(ways.filter((way) => way.kind === "other_listing")).toEqual([]);
  });

  it("ask the index at most eight times", async () => {
    const spy = vi.spyOn(searchEngine(), "search");
    await list(
      "q=机器人&domain=QUANT&city=370500&trl=9&trl=8&stage=early_validation&mode=joint_rd&orgKind=park",
    );
    const asked = spy.mock.calls.length;
    spy.mockRestore();
    // The list itself comes on top.
    expect(asked).toBeGreaterThan(1);
    expect(asked).toBeLessThanOrEqual(1 + 8);
  });

  it("lead back to the first page from one past the end", async () => {
    const page = await list("q=量子&page=40");
    expect(page.cards).toEqual([]);
    expect(page.firstPage).toBe(search("量子"));
  });

  it("do not keep a list from being shown when they cannot be found", async () => {
    const engine = searchEngine();
    const ask = engine.search.bind(engine);
    let asked = 0;
    const spy = vi.spyOn(engine, "search").mockImplementation((index, query) => {
      asked++;
      return asked === 1 ? ask(index, query) : Promise.reject(new Error("away"));
    });
    const page = await list("domain=QUANT&city=370200");
    spy.mockRestore();
    expect(page).toMatchObject({ down: false, ways: [], meant: null });
  });
});
