import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { SAVED_SEARCH_LIMIT } from "~/app/domain/saved-search";
import { SEARCHES_CURSOR } from "~/app/services/alerts/announce-hits";
import { listAlerts } from "~/app/services/alerts/list-alerts";
import { changeSearch } from "~/app/services/saved-searches/change-search";
import { describeSearch } from "~/app/services/saved-searches/describe";
import { openSearch } from "~/app/services/saved-searches/open-search";
import { removeSearch } from "~/app/services/saved-searches/remove-search";
import { type NewSearch, saveSearch } from "~/app/services/saved-searches/save-search";
import { countUnreadBySearch } from "~/db/queries/alerts";
import { listSavedSearches } from "~/db/queries/saved-searches";
import { newActor } from "~/tests/support/people";
import {
  announce,
  draftAchievement,
  indexAndAnnounce,
  type Market,
  newMarket,
  openMarketEngine,
  publish,
  publishedAchievement,
  publishedScenario,
} from "../alerts/market";
import { must } from "../listings/scene";

const engine = openMarketEngine();
let market: Market;
beforeEach(async () => {
  market = await newMarket(engine);
});
afterAll(() => engine.close());

const WELDS: NewSearch = { index: "achievements", query: "q=焊缝", name: "焊缝", mailed: true };
const searchesOf = (person = market.owner) => listSavedSearches(market.db, person.personId);
const hitsOf = async (person = market.owner) =>
  (await listAlerts(person, 1, "zh-CN")).alerts.filter(({ kind }) => kind === "saved_search");

describe("saving a search", () => {
  it("keeps what is asked, in one form whatever way it was clicked together", async () => {
    const one = await describeSearch(
      "achievements",
      new URLSearchParams("trl=7&trl=6&q= 视觉  检测 &sort=newest&page=3&domain=AI"),
      "zh-CN",
    );
    const two = await describeSearch(
      "achievements",
      new URLSearchParams("domain=AI&q=视觉 检测&trl=6&trl=7&nonsense=1"),
      "en",
    );
    expect(one.query).toBe(two.query);
    expect(one.proposedName).toBe("视觉 检测 · 人工智能 · TRL 6 · TRL 7");
    expect((await describeSearch("scenarios", new URLSearchParams(), "en")).proposedName).toBe(
      "All scenarios",
    );
  });

  it("says of the same one that it is there already, and leaves it as it was", async () => {
    const first = must(await saveSearch(market.owner, WELDS));
    const second = must(await saveSearch(market.owner, { ...WELDS, name: "别的名称", mailed: false }));
    expect(second).toEqual({ id: first.id, existed: true });
    expect(await searchesOf()).toMatchObject([{ name: "焊缝", mailed: true }]);
  });

  it("keeps one of two that are saved at the same moment", async () => {
    const both = await Promise.all([saveSearch(market.owner, WELDS), saveSearch(market.owner, WELDS)]);
    const saved = both.map(must);
    expect(saved.map(({ existed }) => existed).sort()).toEqual([false, true]);
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
    expect(await searchesOf()).toHaveLength(1);
  });

  it("is each person's own", async () => {
    const other = await newActor();
    const mine = must(await saveSearch(market.owner, WELDS));
    expect(must(await saveSearch(other, WELDS)).existed).toBe(false);
    expect(await changeSearch(other, mine.id, { name: "改" })).toMatchObject({ code: "not_found" });
    expect(await removeSearch(other, mine.id)).toMatchObject({ code: "not_found" });
    expect(await openSearch(other, mine.id)).toBeNull();
    expect(await searchesOf()).toMatchObject([{ name: "焊缝" }]);
  });

  it("has a limit, told with its number", async () => {
    for (let number = 0; number < SAVED_SEARCH_LIMIT; number++)
      must(await saveSearch(market.owner, { ...WELDS, query: `q=${number}` }));
    const refused = await saveSearch(market.owner, WELDS);
    expect(refused).toMatchObject({ code: "too_many_saved_searches", params: { maximum: 50 } });
    expect(must(await saveSearch(market.owner, { ...WELDS, query: "q=7" })).existed).toBe(true);
  });

  it("can be renamed, silenced and removed", async () => {
    const { id } = must(await saveSearch(market.owner, WELDS));
    must(await changeSearch(market.owner, id, { name: "焊缝检测" }));
    must(await changeSearch(market.owner, id, { mailed: false }));
    expect(await searchesOf()).toMatchObject([{ name: "焊缝检测", mailed: false }]);
    must(await removeSearch(market.owner, id));
    expect(await searchesOf()).toEqual([]);
  });
});

describe("a new record", () => {
  it("is told to those whose search finds it, once", async () => {
    await publishedAchievement(market, { title: "早先公开的焊缝检测系统" });
    await indexAndAnnounce(market);
    must(await saveSearch(market.owner, WELDS));
    must(await saveSearch(market.owner, { ...WELDS, query: "q=小麦", name: "小麦" }));
    must(await saveSearch(market.owner, { ...WELDS, index: "scenarios", name: "焊缝场景" }));
    const found = await publishedAchievement(market);
    await indexAndAnnounce(market);
    expect(await hitsOf()).toMatchObject([{ record: { no: found.no }, searchName: "焊缝", own: null }]);
    await market.db
      .updateTable("search_cursor")
      .set({ seq: 0 })
      .where("engine", "=", SEARCHES_CURSOR)
      .execute();
    expect(await announce(market)).toBe(0);
    expect(await hitsOf()).toHaveLength(1);
  });

  it("is filtered as the list filters it", async () => {
    const ask = async (query: string) =>
      must(await saveSearch(market.owner, { ...WELDS, query, name: query }));
    await ask("domain=AI&q=焊缝");
    await ask("domain=LIFE&q=焊缝");
    await ask("q=焊缝 小麦");
    await publishedAchievement(market);
    await indexAndAnnounce(market);
    expect((await hitsOf()).map(({ searchName }) => searchName)).toEqual(["domain=AI&q=焊缝"]);
  });

  it("is no hit while it is a draft that would be found", async () => {
    must(await saveSearch(market.owner, WELDS));
    const draft = await draftAchievement(market);
    await indexAndAnnounce(market);
    expect(await hitsOf()).toEqual([]);
    await publish(market, "achievement", draft);
    await indexAndAnnounce(market);
    expect(await hitsOf()).toHaveLength(1);
  });

  it("stays new until the search is opened, and goes with a removed search", async () => {
    const { id } = must(await saveSearch(market.owner, WELDS));
    await publishedAchievement(market);
    await publishedScenario(market);
    await indexAndAnnounce(market);
    const fresh = () => countUnreadBySearch(market.db, market.owner.personId, new Date().toISOString());
    expect(await fresh()).toEqual(new Map([[id, 1]]));
    expect(await openSearch(market.owner, id)).toMatchObject({ index: "achievements", query: "q=焊缝" });
    expect(await fresh()).toEqual(new Map());
    must(await removeSearch(market.owner, id));
    expect(await hitsOf()).toEqual([]);
  });
});
