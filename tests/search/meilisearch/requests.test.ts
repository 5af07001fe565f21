import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openMeilisearchEngine } from "~/search/meilisearch";
import { partsOf } from "~/search/meilisearch/changes";
import { HIT_END, HIT_START } from "~/search/meilisearch/marks";
import { DOCUMENT_FIELDS } from "~/search/meilisearch/stored-document";
import { achievement, scenario } from "../documents";
import { StandIn } from "./stand-in/server";

// The server here is a small stand-in (see stand-in/server.ts); these tests pin what is sent to it.

let server: StandIn;
let engine: ReturnType<typeof openMeilisearchEngine>;

beforeEach(async () => {
  server = await StandIn.start();
  engine = openMeilisearchEngine({ url: server.url, apiKey: "limited", indexPrefix: "here_" });
  await engine.apply("achievements", {
    upserts: [
      achievement({ id: "a", title: "量子通信终端", domainCode: "QUANT", trl: 6, trlHasEvidence: true }),
    ],
    deletes: [],
  });
  server.received.length = 0;
});

afterEach(async () => {
  await engine.close();
  await server.stop();
});

const TEXT = [
  ...["title", "keywords", "no", "vocabulary", "oneLine", "orgName"],
  ...["indicators.name", "metrics.name", "body"],
];
const COMMON = { indexUid: "here_achievements", matchingStrategy: "all", locales: ["zho"] };
const SHOWN = {
  attributesToRetrieve: ["id", "title", "oneLine", "body"],
  attributesToHighlight: ["title", "oneLine", "body"],
  attributesToCrop: ["oneLine", "body"],
  cropLength: 45,
  cropMarker: "",
  highlightPreTag: HIT_START,
  highlightPostTag: HIT_END,
};

describe("search", () => {
  it("asks for the words and for their grams in one federated search", async () => {
    await engine.search("achievements", { text: "量子 通信终端", facets: ["trl"], offset: 20, limit: 10 });
    expect(server.bodies("POST", "/multi-search")[0]).toEqual({
      federation: { limit: 10, offset: 20, facetsByIndex: { here_achievements: ["facets.trl"] } },
      queries: [
        {
          ...{ ...COMMON, ...SHOWN, q: "量子 通信 终端", attributesToSearchOn: TEXT },
          federationOptions: { weight: 1 },
        },
        {
          ...{ ...COMMON, ...SHOWN, q: '"量子" "通信" "终端"', attributesToSearchOn: ["grams", "textGrams"] },
          federationOptions: { weight: 0.5 },
        },
      ],
    });
    expect(server.received[0]?.authorization).toBe("Bearer limited");
  });

  it("lists the newest when nothing is asked, and those that close first on demand", async () => {
    await engine.search("achievements", { text: " ", facets: [], limit: 0 });
    await engine.search("achievements", { text: "", facets: [], sort: "deadline" });
    const query = { ...COMMON, q: "", attributesToSearchOn: TEXT, federationOptions: { weight: 1 } };
    expect(server.bodies("POST", "/multi-search")).toEqual([
      {
        federation: { limit: 0, offset: 0 },
        queries: [{ ...query, attributesToRetrieve: ["id"], sort: ["published:desc"] }],
      },
      {
        federation: { limit: 20, offset: 0 },
        queries: [{ ...query, ...SHOWN, sort: ["deadline:asc", "published:desc"] }],
      },
    ]);
  });

  it("counts every filtered facet without its own filter, in a search of its own that shows nothing", async () => {
    const filters = { domain: ['Q"'], trl: ["6", "unknown"] };
    await engine.search("achievements", { text: "", filters, facets: ["domain", "city"] });
    const [page, domain] = server.bodies("POST", "/multi-search") as {
      federation: object;
      queries: { filter: string[] }[];
    }[];
    expect(page?.federation).toEqual({
      ...{ limit: 20, offset: 0, facetsByIndex: { here_achievements: ["facets.city"] } },
    });
    expect(page?.queries[0]?.filter).toEqual(['facets.domain IN ["Q\\""]', 'facets.trl IN ["6", "unknown"]']);
    expect(domain?.federation).toEqual({
      ...{ limit: 0, offset: 0, facetsByIndex: { here_achievements: ["facets.domain"] } },
    });
    expect(domain?.queries[0]?.filter).toEqual(['facets.trl IN ["6", "unknown"]']);
  });

  it("asks for some of the words only after all of them found nothing, more words above fewer", async () => {
    await engine.search("achievements", { text: "quantum laser chip", facets: [] });
    const [, relaxed] = server.bodies("POST", "/multi-search") as {
      queries: { q: string; federationOptions: { weight: number } }[];
    }[];
    expect(relaxed?.queries.map(({ q, federationOptions }) => [q, federationOptions.weight])).toEqual([
      ["laser chip", 1 - 1 / 3],
      ["quantum chip", 1 - 1 / 3],
      ["quantum laser", 1 - 1 / 3],
      ["quantum", 1 / 3],
      ["laser", 1 / 3],
      ["chip", 1 / 3],
    ]);
  });

  it("does not relax the words when only the filters leave nothing", async () => {
    const filters = { domain: ["ROBOT"], trl: ["1"] };
    const page = await engine.search("achievements", { text: "量子 通信", filters });
    expect(page).toMatchObject({ hits: [], relaxed: false });
  });

  it("sends no more than ten words", async () => {
    const text = Array.from({ length: 30 }, (_, at) => `word${at}`).join(" ");
    await engine.search("achievements", { text, facets: [] });
    for (const body of server.bodies("POST", "/multi-search"))
      for (const { q } of (body as { queries: { q: string }[] }).queries)
        expect(q.split(" ").length).toBeLessThanOrEqual(10);
  });

  it("asks the server nothing for signs alone, and no grams that are only stop words", async () => {
    await engine.search("achievements", { text: '"(* 🚀' });
    expect(server.received).toEqual([]);
    await engine.search("achievements", { text: "的", facets: [] });
    const [body] = server.bodies("POST", "/multi-search") as { queries: object[] }[];
    expect(body?.queries.length).toBe(1);
  });

  it("shows the server's marks where a record was found by another spelling", async () => {
    const index = server.store.get("here_achievements");
    const row = index.rows.get("a");
    // As if the server had forgiven a typing error: its mark is in the title, the typed word is not.
    index.rows.set("a", { ...row, title: `${HIT_START}Quantum${HIT_END} terminal`, keywords: ["quantun"] });
    const [hit] = (await engine.search("achievements", { text: "quantun" })).hits;
    expect(hit?.title.at(0)).toEqual({ text: "Quantum", hit: true });
  });
});

describe("candidates and statistics", () => {
  it("asks for the heaviest terms by twos above each by itself, by the word that all records share", async () => {
    const terms = [
      { gram: "量", weight: 2 },
      { gram: "#电子.通信", weight: 4 },
      { gram: "无", weight: 0 },
    ];
    await engine.candidates("achievements", {
      ...{ terms, limit: 240, excludeIds: ["x"], filters: { domain: ["QUANT"] } },
    });
    const query = {
      ...{
        ...COMMON,
        q: '"achievement"',
        attributesToSearchOn: ["kind"],
        attributesToRetrieve: ["id", "grams", "topics"],
      },
    };
    const filter = ['facets.domain IN ["QUANT"]', 'id NOT IN ["x"]'];
    const [topic, gram] = ['topics = "#电子.通信"', 'grams = "量"'];
    expect(server.bodies("POST", "/multi-search")[0]).toEqual({
      federation: { limit: 1920, offset: 0 },
      queries: [
        { ...query, filter: [...filter, topic, gram], federationOptions: { weight: 1.5 } },
        { ...query, filter: [...filter, topic], federationOptions: { weight: 1 } },
        { ...query, filter: [...filter, gram], federationOptions: { weight: 0.5 } },
      ],
    });
    expect(server.bodies("POST", "/indexes/here_achievements/documents/fetch")).toEqual([
      { filter: 'id IN ["a"]', fields: DOCUMENT_FIELDS, limit: 1 },
    ]);
  });

  it("asks for no more pairs than of the sixteen heaviest, however many terms there are", async () => {
    const terms = Array.from({ length: 52 }, (_, at) => ({ gram: `词${at}`, weight: at + 1 }));
    await engine.candidates("achievements", { terms, limit: 1000 });
    const [body] = server.bodies("POST", "/multi-search") as { queries: { filter: string[] }[] }[];
    expect(body?.queries.map(({ filter }) => filter.length)).toEqual([
      ...Array(120).fill(2),
      ...Array(52).fill(1),
    ]);
    expect(body?.queries[0]?.filter).toEqual(['grams = "词51"', 'grams = "词50"']);
  });

  it("asks nothing without terms", async () => {
    expect(await engine.candidates("achievements", { terms: [], limit: 10 })).toEqual([]);
    expect(server.received).toEqual([]);
  });

  it("counts grams by one filter query each, two hundred in a request, and remembers them", async () => {
    const grams = ["量", "#电子.通信", ...Array.from({ length: 248 }, (_, at) => `g${at}`)];
    const { documents, frequency } = await engine.statistics("achievements", grams);
    expect([documents, frequency.get("量")]).toEqual([1, 1]);
    const bodies = server.bodies("POST", "/multi-search") as { queries: object[] }[];
    expect(bodies.map(({ queries }) => queries.length).sort()).toEqual([200, 51].sort());
    expect(bodies.flatMap(({ queries }) => queries).slice(0, 3)).toEqual([
      { indexUid: "here_achievements", q: "", limit: 0, facets: ["kind"] },
      { indexUid: "here_achievements", q: "", limit: 0, facets: ["kind"], filter: 'grams = "量"' },
      { indexUid: "here_achievements", q: "", limit: 0, facets: ["kind"], filter: 'topics = "#电子.通信"' },
    ]);
    await engine.statistics("achievements", grams);
    expect(server.bodies("POST", "/multi-search").length).toBe(2);
    await engine.apply("achievements", { upserts: [achievement({ id: "b", title: "量具" })], deletes: [] });
    expect((await engine.statistics("achievements", ["量"])).frequency.get("量")).toBe(2);
  });
});

describe("documents", () => {
  it("are sent with what is derived from their public fields, and read without it", async () => {
    const sent = scenario({
      ...{ id: "s", title: "量子测量", body: "在港口试用LNG", trlMin: 5, trlTarget: 6 },
      responsesClose: "2026-09-30T00:00:00.000Z",
      ...{ domainCode: "QUANT", domainProposed: true, no: "SD-1", vocabulary: ["计量"] },
    });
    await engine.apply("scenarios", { upserts: [sent], deletes: [] });
    const [[stored]] = server.bodies("POST", "/indexes/here_scenarios/documents?primaryKey=id") as [object[]];
    expect(stored).toMatchObject({
      ...sent,
      grams: ["量", "子", "测", "量子", "子测", "测量"],
      textGrams: ["sd", "1", "计", "量", "计量", "lng", "在港", "港口", "口试", "试用"],
      facets: { domain: ["QUANT"], subfield: ["unknown"], stage: ["unknown"], trl: ["5", "6"] },
      ...{ published: 1772323200, month: 674, deadline: 1790726400, filed: 1, maturity: 1 },
    });
    const extra = Object.keys(stored ?? {}).filter((name) => !(name in sent));
    expect(extra.sort()).toEqual(
      ["hash", "grams", "topics", "textGrams", "facets", "published", "month", "deadline"]
        .concat(["filed", "maturity"])
        .sort(),
    );
    expect(await engine.documents("scenarios", ["s"])).toEqual([sent]);
  });

  it("without a last day have no sort value for it, so that they come last", async () => {
    await engine.apply("scenarios", { upserts: [scenario({ id: "s", title: "无" })], deletes: [] });
    const [[stored]] = server.bodies("POST", "/indexes/here_scenarios/documents?primaryKey=id") as [object[]];
    expect(stored).not.toHaveProperty("deadline");
  });

  it("are listed by id, after the last one seen", async () => {
    await engine.fingerprints("achievements", null, 1000);
    await engine.fingerprints("achievements", "a", 1000);
    const page = { sort: ["id:asc"], fields: ["id", "hash"], limit: 1000 };
    expect(server.bodies("POST", "/indexes/here_achievements/documents/fetch")).toEqual([
      { ...page, filter: "id EXISTS" },
      { ...page, filter: 'id > "a"' },
    ]);
  });

  it("are not listed twice by a server that compares texts in another spelling", async () => {
    const upserts = ["b", "c"].map((id) => achievement({ id, title: id }));
    await engine.apply("achievements", { upserts, deletes: [] });
    server.rewrite = (filter) => filter.replace(/^id > .*/, "id EXISTS");
    const page = await engine.fingerprints("achievements", "b", 1000);
    expect(page.map(({ id }) => id)).toEqual(["c"]);
  });

  it("never make an index by being added to one that is not there: it must be filled, not begun", async () => {
    server.store.indexes.delete("here_achievements");
    const change = { upserts: [achievement({ id: "b", title: "新" })], deletes: [] };
    await expect(engine.apply("achievements", change)).rejects.toMatchObject({ reason: "missing" });
    expect(server.store.indexes.has("here_achievements")).toBe(false);
  });

  it("go in several requests when they are large", () => {
    expect(partsOf(["aaaa", "bbbb", "cc", "dddddddddddd", "e"], 11)).toEqual([
      ["aaaa", "bbbb"],
      ["cc"],
      ["dddddddddddd"],
      ["e"],
    ]);
    expect(partsOf(["中文中"], 3)).toEqual([["中文中"]]);
    expect(partsOf([], 11)).toEqual([]);
  });

  it("are added and deleted in two tasks, each looked at until it is done", async () => {
    await engine.apply("achievements", {
      upserts: [achievement({ id: "b", title: "新" })],
      deletes: ["a", "z"],
    });
    expect(server.trail()).toEqual([
      "GET /indexes/here_achievements",
      "GET /indexes/here_achievements_pending/documents/__rebuild",
      "POST /indexes/here_achievements/documents?primaryKey=id",
      "POST /indexes/here_achievements/documents/delete-batch",
      "GET /indexes/here_achievements_pending/documents/__rebuild",
    ]);
    expect(server.bodies("POST", "/indexes/here_achievements/documents/delete-batch")).toEqual([["a", "z"]]);
    expect([...server.store.get("here_achievements").rows.keys()]).toEqual(["b"]);
    expect(server.received.filter(({ path }) => path.startsWith("/tasks/")).length).toBeGreaterThanOrEqual(2);
  });
});
