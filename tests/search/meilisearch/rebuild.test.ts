import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SearchDocument } from "~/search/documents";
import { openMeilisearchEngine } from "~/search/meilisearch";
import { achievement } from "../documents";
import { StandIn } from "./stand-in/server";

// The server here is a small stand-in (see stand-in/server.ts).

const LIVE = "market_achievements";
let server: StandIn;
let engine: ReturnType<typeof openMeilisearchEngine>;

const record = (id: string, title: string) => achievement({ id, title });
const titles = (uid = LIVE) =>
  Object.fromEntries([...server.store.get(uid).rows.values()].map(({ id, title }) => [id, title]));
async function* stream(...documents: SearchDocument[]) {
  yield* documents;
}

/** A source that has begun to be read, and does not end before it is told to. */
function held() {
  let end = () => {};
  let begin = () => {};
  const ended = new Promise<void>((done) => {
    end = done;
  });
  const reading = new Promise<void>((done) => {
    begin = done;
  });
  async function* documents() {
    begin();
    yield record("b", "新");
    await ended;
  }
  return { documents, reading, end: () => end() };
}

beforeEach(async () => {
  server = await StandIn.start();
  engine = openMeilisearchEngine({ url: server.url });
  await engine.apply("achievements", { upserts: [record("a", "旧")], deletes: [] });
  server.received.length = 0;
});
afterEach(async () => {
  await engine.close();
  await server.stop();
});

describe("a rebuild", () => {
  it("fills a new index with the settings first, swaps, and deletes the old one", async () => {
    await engine.rebuild("achievements", stream(record("b", "新")));
    expect(server.trail()).toEqual([
      `DELETE /indexes/${LIVE}_pending`,
      `DELETE /indexes/${LIVE}_new`,
      `GET /indexes/${LIVE}_new/settings`,
      "POST /indexes",
      `PATCH /indexes/${LIVE}_new/settings`,
      "POST /indexes",
      `PATCH /indexes/${LIVE}_pending/settings`,
      `POST /indexes/${LIVE}_pending/documents?primaryKey=id`,
      `POST /indexes/${LIVE}_new/documents?primaryKey=id`,
      `GET /indexes/${LIVE}_pending/documents/__rebuild`,
      `GET /indexes/${LIVE}_pending/documents?offset=0&limit=500`,
      `GET /indexes/${LIVE}_new/settings`,
      `GET /indexes/${LIVE}_pending/documents/__rebuild`,
      `GET /indexes/${LIVE}_new/stats`,
      `GET /indexes/${LIVE}_new`,
      "POST /swap-indexes",
      `PATCH /indexes/${LIVE}_new/settings`,
      `GET /indexes/${LIVE}`,
      `DELETE /indexes/${LIVE}_pending`,
      `DELETE /indexes/${LIVE}_new`,
    ]);
    expect(server.bodies("POST", "/swap-indexes")).toEqual([
      [{ indexes: [LIVE, `${LIVE}_new`], rename: false }],
    ]);
    expect(titles()).toEqual({ b: "新" });
    expect([...server.store.indexes.keys()].sort()).toEqual([LIVE, "market_scenarios"]);
  });

  it("reads the first document only after every writer can see that it has begun", async () => {
    async function* watched() {
      expect(server.store.get(`${LIVE}_pending`).rows.has("__rebuild")).toBe(true);
      expect(server.store.get(`${LIVE}_new`).settings.rankingRules).toContain("maturity:desc");
      yield record("b", "新");
    }
    await engine.rebuild("achievements", watched());
    expect(titles()).toEqual({ b: "新" });
  });

  it("sees the swap's own task where the key may see it", async () => {
    server.showsSwaps = true;
    await engine.rebuild("achievements", stream(record("b", "新")));
    expect(titles()).toEqual({ b: "新" });
    expect(server.trail()).not.toContain(`GET /indexes/${LIVE}`);
  });

  it("is not held back by what was deleted meanwhile and nothing else", async () => {
    const other = openMeilisearchEngine({ url: server.url });
    async function* slow() {
      for (let at = 0; at < 1_001; at++) yield record(`n${at}`, `记录${at}`);
      await other.apply("achievements", { upserts: [], deletes: ["n1", "n2"] });
    }
    await engine.rebuild("achievements", slow());
    expect(await engine.count("achievements")).toBe(999);
  }, 20_000);

  it("sends a thousand documents at a time, one request under way", async () => {
    const many = Array.from({ length: 2_100 }, (_, at) => record(`n${at}`, `记录${at}`));
    const progress: number[] = [];
    await engine.rebuild("achievements", stream(...many), ({ done }) => progress.push(done));
    const sizes = server.bodies("POST", `/indexes/${LIVE}_new/documents?primaryKey=id`);
    expect(sizes.map((body) => (body as object[]).length)).toEqual([1000, 1000, 100]);
    expect(progress).toEqual([0, 1000, 2000, 2100]);
    expect(await engine.count("achievements")).toBe(2_100);
  }, 20_000);

  it("takes in what another process changes meanwhile, over what it read before", async () => {
    const other = openMeilisearchEngine({ url: server.url });
    async function* slow() {
      yield record("a", "读到的旧文");
      yield record("gone", "读到的");
      await other.apply("achievements", {
        upserts: [record("a", "改后"), record("late", "后来")],
        deletes: ["gone"],
      });
      expect(titles()).toEqual({ a: "改后", late: "后来" });
      yield record("b", "新");
    }
    await engine.rebuild("achievements", slow());
    expect(titles()).toEqual({ a: "改后", b: "新", late: "后来" });
  });

  it.each([
    `${LIVE}_pending/documents?`,
    `${LIVE}_new/documents?`,
    `${LIVE}/documents?`,
    `${LIVE}_pending/documents/__rebuild`,
  ])("loses no change when it ends while a writer is about to ask for %s", async (step) => {
    const writer = openMeilisearchEngine({ url: server.url, apiKey: "writer" });
    await writer.prepare();
    const begun = held();
    const rebuilt = engine.rebuild("achievements", begun.documents());
    await begun.reading;
    // The writer saw the rebuild; now one of its requests is on its way until the rebuild has swapped and cleared up.
    let looks = 0;
    server.hold = ({ path, authorization }) => {
      if (authorization !== "Bearer writer" || !path.includes(step)) return null;
      const isFirstLook = path.endsWith("__rebuild") && looks++ === 0;
      if (isFirstLook) return null;
      begun.end();
      return rebuilt;
    };
    await writer.apply("achievements", { upserts: [record("w", "写入")], deletes: [] });
    await rebuilt;
    expect(titles()).toEqual({ b: "新", w: "写入" });
    expect([...server.store.indexes.keys()].sort()).toEqual([LIVE, "market_scenarios"]);
  });

  it.each([
    ["a document task", "documentAdditionOrUpdate"],
    ["a swap whose task is not shown", "indexSwap", "swap_failed"],
    ["a swap whose task is shown", "indexSwap", "internal", true],
    ["the settings", "settingsUpdate"],
  ])("that fails at %s keeps the old index and leaves nothing behind", async (_, type, ...rest) => {
    const [code = "internal", showsSwaps = false] = rest as [string?, boolean?];
    server.showsSwaps = showsSwaps;
    server.failTask = (done, uid) => (done === type && uid !== LIVE ? "internal" : null);
    await expect(engine.rebuild("achievements", stream(record("b", "新")))).rejects.toMatchObject({ code });
    server.failTask = () => null;
    expect(titles()).toEqual({ a: "旧" });
    expect([...server.store.indexes.keys()].sort()).toEqual([LIVE, "market_scenarios"]);
  });

  it("clears what a killed one left, so that writers stop doubling their work", async () => {
    server.store.put(`${LIVE}_new`, [{ id: "half" }]);
    server.store.put(`${LIVE}_pending`, [{ id: "__rebuild", stamp: "dead", document: null }]);
    await engine.apply("achievements", { upserts: [record("a", "改")], deletes: [] });
    expect(server.store.get(`${LIVE}_new`).rows.has("a")).toBe(true);
    await engine.rebuild("achievements", stream(record("b", "新")));
    expect(titles()).toEqual({ b: "新" });
    server.received.length = 0;
    await engine.apply("achievements", { upserts: [record("c", "丙")], deletes: [] });
    expect(server.trail().filter((line) => line.startsWith("POST")).length).toBe(1);
  });

  it("gives way to a later one", async () => {
    const other = openMeilisearchEngine({ url: server.url });
    async function* overtaken() {
      yield record("mine", "先");
      await other.rebuild("achievements", stream(record("theirs", "后")));
    }
    await expect(engine.rebuild("achievements", overtaken())).rejects.toMatchObject({
      code: "rebuild_overtaken",
    });
    expect(titles()).toEqual({ theirs: "后" });
  });

  it("never goes live with fewer documents than were read", async () => {
    async function* robbed() {
      for (let at = 0; at < 1_500; at++) yield record(`n${at}`, `记录${at}`);
      while (server.store.get(`${LIVE}_new`).rows.size === 0) await new Promise(setImmediate);
      server.store.get(`${LIVE}_new`).rows.clear();
    }
    await expect(engine.rebuild("achievements", robbed())).rejects.toMatchObject({
      code: "rebuild_incomplete",
    });
    expect(titles()).toEqual({ a: "旧" });
  }, 20_000);
});
