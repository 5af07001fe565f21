import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openMeilisearchEngine } from "~/search/meilisearch";
import { desiredSettings } from "~/search/meilisearch/index-settings";
import { changedParts } from "~/search/meilisearch/reconcile";
import { DOCUMENT_FIELDS } from "~/search/meilisearch/stored-document";
import { synonymsOf } from "~/search/meilisearch/synonyms";
import { StandIn } from "./stand-in/server";

// The server here is a small stand-in (see stand-in/server.ts).

let server: StandIn;
beforeEach(async () => {
  server = await StandIn.start();
});
afterEach(() => server.stop());

const term = (code: string, nameZh: string, nameEn: string, synonyms: string[] = []) => ({
  ...{ code, nameZh, nameEn, synonyms, position: 1, retired: false },
  ...{ descriptionZh: "", descriptionEn: "" },
});
const VOCABULARY = {
  ...{ version: "1", neighbours: [], cities: [], subfields: [], applications: [] },
  domains: [{ ...term("ROBOT", "具身智能", "Embodied AI", ["具身机器人"]), grouping: "eight" as const }],
  terms: [{ ...term("syn-1", "激光雷达", "LiDAR"), list: "synonym", details: {} }],
};
const SETTINGS_PATH = "/indexes/market_scenarios/settings";

describe("the indexes' settings", () => {
  it("are what the product needs", () => {
    const settings = desiredSettings({});
    expect(settings.searchableAttributes?.[0]).toBe("title");
    expect(settings.rankingRules).toEqual([
      ...["sort", "words", "typo", "proximity", "attribute", "exactness"],
      ...["filed:desc", "maturity:desc", "month:desc"],
    ]);
    expect(settings.displayedAttributes).toEqual([...DOCUMENT_FIELDS, "hash", "grams", "topics"]);
    expect(settings.localizedAttributes).toEqual([{ attributePatterns: ["*"], locales: ["zho"] }]);
    expect(settings).toMatchObject({
      pagination: { maxTotalHits: 10_000 },
      faceting: { maxValuesPerFacet: 1_000 },
      typoTolerance: { disableOnAttributes: ["grams", "kind", "no", "textGrams"], disableOnNumbers: true },
    });
  });

  it("take every word of a group as the others' synonym, the same way every time", () => {
    expect(synonymsOf(VOCABULARY)).toEqual({
      "embodied ai": ["具身智能", "具身机器人"].sort(),
      lidar: ["激光雷达"],
      具身智能: ["embodied ai", "具身机器人"],
      具身机器人: ["embodied ai", "具身智能"],
      激光雷达: ["lidar"],
    });
    expect(JSON.stringify(synonymsOf(VOCABULARY))).toBe(JSON.stringify(synonymsOf(VOCABULARY)));
  });

  it("are made with the indexes, once, and then left alone", async () => {
    const open = () => openMeilisearchEngine({ url: server.url, vocabulary: async () => VOCABULARY });
    await open().prepare();
    expect(server.trail()).toEqual([
      "GET /health",
      "GET /indexes/market_scenarios/settings",
      "POST /indexes",
      "PATCH /indexes/market_scenarios/settings",
      "GET /indexes/market_achievements/settings",
      "POST /indexes",
      "PATCH /indexes/market_achievements/settings",
    ]);
    expect(server.bodies("POST", "/indexes")[0]).toEqual({ uid: "market_scenarios", primaryKey: "id" });
    expect(server.bodies("PATCH", SETTINGS_PATH)[0]).toEqual(desiredSettings(synonymsOf(VOCABULARY)));
    server.received.length = 0;
    await open().prepare();
    expect(server.trail()).toEqual([
      "GET /health",
      "GET /indexes/market_scenarios/settings",
      "GET /indexes/market_achievements/settings",
    ]);
  });

  it("send only the parts that differ", async () => {
    await openMeilisearchEngine({ url: server.url }).prepare();
    server.store.get("market_scenarios").change({ pagination: { maxTotalHits: 50 }, synonyms: { a: ["b"] } });
    await openMeilisearchEngine({ url: server.url }).prepare();
    expect(server.bodies("PATCH", SETTINGS_PATH).at(-1)).toEqual({
      synonyms: {},
      pagination: { maxTotalHits: 10_000 },
    });
  });

  it("are compared as the server gives them back", () => {
    const desired = desiredSettings({ b: ["x", "y"], a: ["z"] });
    const actual = {
      ...structuredClone(desired),
      synonyms: { a: ["z"], b: ["y", "x"] },
      stopWords: [...(desired.stopWords ?? [])].reverse(),
      typoTolerance: { ...desired.typoTolerance, disableOnWords: [] },
      proximityPrecision: "byWord" as const,
    };
    expect(changedParts(desired, actual)).toEqual({});
    const reordered = [...(desired.rankingRules ?? [])].reverse();
    expect(changedParts(desired, { ...actual, rankingRules: reordered })).toEqual({
      rankingRules: desired.rankingRules,
    });
    expect(changedParts(desired, {})).toEqual(desired);
  });

  it("that the key may not change are said so, in the error and on the health page, and tried again", async () => {
    const engine = openMeilisearchEngine({ url: server.url, apiKey: "search-only" });
    server.intercept = ({ path }) =>
      path.endsWith("/settings") ? { status: 403, code: "invalid_api_key" } : null;
    server.store.create("market_scenarios");
    server.store.create("market_achievements");
    const failure = await engine.prepare().catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "SearchUnavailable", reason: "refused" });
    const { message } = failure as Error;
    expect(message).toContain("read the settings of market_scenarios");
    expect(message).toContain("settings.update");
    expect(message).toContain("market_*");
    expect(await engine.health()).toEqual({ engine: "meilisearch", status: "degraded", detail: message });
    server.intercept = () => null;
    await engine.prepare();
    expect(await engine.health()).toMatchObject({ status: "ok", detail: null });
  });

  it("are made again when somebody emptied the server", async () => {
    const engine = openMeilisearchEngine({ url: server.url });
    await engine.prepare();
    server.store.indexes.clear();
    await expect(engine.search("scenarios", { text: "" })).rejects.toMatchObject({ reason: "missing" });
    expect(await engine.count("scenarios")).toBe(0);
    expect(await engine.fingerprints("scenarios", null, 10)).toEqual([]);
    expect((await engine.health()).status).toBe("degraded");
    await engine.apply("scenarios", { upserts: [], deletes: ["x"] });
    expect((await engine.search("scenarios", { text: "" })).total.value).toBe(0);
  });

  it("that are not there yet make the index unavailable, not the page wrong", async () => {
    server.store.create("market_scenarios");
    const engine = openMeilisearchEngine({ url: server.url });
    const filters = { domain: ["X"] };
    await expect(engine.search("scenarios", { text: "", filters })).rejects.toMatchObject({
      ...{ name: "SearchUnavailable", reason: "unprepared" },
    });
  });
});
