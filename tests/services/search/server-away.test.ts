import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { loader as healthz } from "~/app/routes/healthz/route";
import { listListings } from "~/app/services/public/list-listings";
import { showMatches } from "~/app/services/public/show-matches";
import { viewHome } from "~/app/services/public/view-home";
import { closeSearch, searchEngines, searchSettings } from "~/app/services/search/engine";
import { changesWaiting, searchHealth } from "~/app/services/search/health";
import { syncLoops } from "~/app/services/search/loops";
import { startSync, stopSync } from "~/app/services/search/sync";
import { database } from "~/db/connection";
import { migrate } from "~/db/migrate";
import { appendOutbox, lastOutboxSeq } from "~/db/queries/outbox";
import { singleton } from "~/db/singleton";
import { inTransaction } from "~/db/transaction";
import { checkIndexes, differenceCount } from "~/search/check";
import type { SearchEngine } from "~/search/engine";
import { READ_MS } from "~/search/meilisearch/connection";
import { openSearch } from "~/search/open";
import { loadVocabulary } from "~/seeds/load-vocabulary";
import { loadSamples } from "~/seeds/samples";
import { StandIn } from "../../search/meilisearch/stand-in/server";
import { freePort, listenToLog, type Said, SilentServer } from "./scene";

// The whole app below the routes with MEILI_URL set, while nobody, somebody mute, a server that refuses, and at
// last a server that works is at the address. A small stand-in plays the working Meilisearch server (see
// tests/search/meilisearch/stand-in/server.ts).

const NOW = new Date("2026-11-24T02:00:00Z");
const said: Said[] = listenToLog();
let port: number;
let ids: string[];

const notices = (text: string) => said.filter((one) => one.level === "warn" && one.text.includes(text));
const engineNamed = (name: string) =>
  searchEngines().find((one) => one.name === name)?.engine as SearchEngine;

/** What a write leaves for the engines, as every service does it. */
const touch = () => inTransaction((trx) => appendOutbox(trx, "achievements", ids.slice(0, 3)));

async function pages() {
  const list = await listListings("achievements", new URLSearchParams({ q: "检测" }), "zh-CN");
  const home = await viewHome("zh-CN");
  const scenario = await database()
    .selectFrom("scenarios")
    .select("id")
    .where("state", "=", "published")
    .executeTakeFirstOrThrow();
  const matches = await showMatches("scenarios", scenario.id, "zh-CN");
  return { list, home, matches };
}

async function expectPagesWhole(): Promise<void> {
  const { list, home, matches } = await pages();
  expect(list.down).toBe(false);
  expect(list.cards.length).toBeGreaterThan(0);
  expect(JSON.stringify(home)).toContain("QUANT");
  expect(matches.down).toBe(false);
  expect(matches.rows.length).toBeGreaterThan(0);
}

async function publicHealth(): Promise<{
  text: string;
  body: { status: string; search: { status: string } };
}> {
  const text = await (await healthz()).text();
  return { text, body: JSON.parse(text) };
}

beforeAll(async () => {
  port = await freePort();
  process.env.MEILI_URL = `http://127.0.0.1:${port}`;
  process.env.MEILI_API_KEY = "top-secret";
  await migrate(database());
  await loadVocabulary(database(), "2026-11-24");
  await loadSamples(database(), NOW);
  ids = (await database().selectFrom("achievements").select("id").execute()).map(({ id }) => id);
  await startSync();
  await vi.waitFor(async () => expect(await changesWaiting("embedded")).toBe(0), 60_000);
}, 120_000);

afterAll(async () => {
  await stopSync();
  await closeSearch();
  await database().destroy();
});

describe("with a closed port in the place of the index server", () => {
  it("the site has started and pages are whole", expectPagesWhole);

  it("nothing that is written fails, and the embedded index follows", async () => {
    await touch();
    syncLoops().get("embedded")?.wake();
    await vi.waitFor(async () => expect(await changesWaiting("embedded")).toBe(0), 30_000);
    expect(await changesWaiting("meilisearch")).toBe(await lastOutboxSeq(database()));
  });

  it("the public is told no more than that it is degraded", async () => {
    const { text, body } = await publicHealth();
    expect(body).toMatchObject({ status: "degraded", search: { engine: "meilisearch", status: "degraded" } });
    expect(text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|top-secret/);
    expect((await searchHealth()).waiting).toEqual({
      embedded: 0,
      meilisearch: await lastOutboxSeq(database()),
    });
  });

  it("the log says so once, with the reason", async () => {
    syncLoops().get("meilisearch")?.wake();
    await vi.waitFor(() => expect(notices("the index server is away").length).toBe(1), 10_000);
    expect(notices("the index server is away")[0]?.facts).toMatchObject({ reason: "unreachable" });
  });
});

describe("with a server that accepts and never answers", () => {
  const silent = new SilentServer();
  beforeAll(() => silent.start(port));
  afterAll(() => silent.stop());

  it("pages do not even ask it, as the sync loop has not come through", async () => {
    await expectPagesWhole();
    const before = silent.taken;
    await expectPagesWhole();
    expect(silent.taken).toBe(before);
  });

  it("a read that does ask turns to the embedded index, and the server counts as away in the end", async () => {
    expect(READ_MS).toBeLessThanOrEqual(1_500);
    // As if the loop had come through just before the server fell silent.
    const loop = syncLoops().get("meilisearch");
    if (!loop) throw new Error("the loop runs");
    const current = vi.spyOn(loop, "isCurrent").mockReturnValue(true);
    await expectPagesWhole();
    expect(silent.taken).toBeGreaterThan(0);
    await vi.waitFor(() => expect(notices("the embedded index answers").length).toBe(1), 20_000);
    expect(notices("the embedded index answers")[0]?.facts.reason).toContain(`in ${READ_MS} ms`);
    current.mockRestore();
  });

  it("writes go on and it is told", async () => {
    await touch();
    expect((await publicHealth()).body.status).toBe("degraded");
  });

  it("the stop does not wait for it", async () => {
    // The server never answers, so this ends because the request is given up, or not at all.
    await stopSync();
    await closeSearch();
    await startPatiently();
  });
});

/** From here on the stand-in may be as slow as this machine makes it. */
async function startPatiently(): Promise<void> {
  const settings = searchSettings();
  if (!settings.meilisearch) throw new Error("MEILI_URL is set");
  const meilisearch = { ...settings.meilisearch, readMs: 60_000, patienceMs: 60_000 };
  singleton("search", () => openSearch({ ...settings, meilisearch }));
  await startSync();
}

describe("with a server that refuses the key", () => {
  let server: StandIn;
  beforeAll(async () => {
    server = await StandIn.start(port);
    server.intercept = () => ({ status: 403, code: "invalid_api_key" });
  });
  afterAll(() => server.stop());

  it("pages are whole, and the log says clearly what the key must be allowed", async () => {
    said.length = 0;
    syncLoops().get("meilisearch")?.doubt();
    await vi.waitFor(() => expect(notices("refuses the key").length).toBe(1), 30_000);
    const detail = String(notices("refuses the key")[0]?.facts.detail);
    expect(detail).toContain("The key lacks one of these on market_*");
    expect(detail).toContain("settings.update");
    expect(detail).not.toContain("top-secret");
    await expectPagesWhole();
    expect((await publicHealth()).body.status).toBe("degraded");
  });
});

describe("when a server is there at last", () => {
  let server: StandIn;
  beforeAll(async () => {
    server = await StandIn.start(port);
  });
  afterAll(() => server.stop());

  /** Cuts the loop's rest between two attempts short; the rest it does by itself. */
  const caughtUp = async () => {
    syncLoops().get("meilisearch")?.wake();
    await vi.waitFor(async () => {
      expect(await changesWaiting("meilisearch")).toBe(0);
      expect((await searchHealth()).status).toBe("ok");
    }, 240_000);
  };

  it("it catches up by itself and answers", async () => {
    await caughtUp();
    expect(notices("takes changes again").length).toBe(1);
    for (const name of ["embedded", "meilisearch"])
      expect(differenceCount(await checkIndexes(database(), engineNamed(name)))).toBe(0);
    server.received.length = 0;
    await listListings("achievements", new URLSearchParams({ q: "检测" }), "zh-CN");
    expect(server.bodies("POST", "/multi-search").length).toBeGreaterThan(0);
    expect((await publicHealth()).body.status).toBe("ok");
  }, 240_000);

  it("search:check finds no difference in either engine", async () => {
    const { code, text } = await run("app/commands/search-check.ts");
    expect(text.match(/^ {2}0 differences$/gm)).toHaveLength(2);
    expect(text).toContain("engine meilisearch");
    expect(code).toBe(0);
  }, 240_000);

  it("one that lost its data is filled again, and pages are whole meanwhile", async () => {
    server.store.indexes.clear();
    await expectPagesWhole();
    await caughtUp();
    expect(notices("has been filled again").length).toBe(1);
    expect(differenceCount(await checkIndexes(database(), engineNamed("meilisearch")))).toBe(0);
  }, 240_000);

  it("search:check tells which engine cannot be asked, and fails", async () => {
    server.intercept = () => ({ status: 503, code: "unavailable" });
    const { code, text } = await run("app/commands/search-check.ts");
    expect(text).toMatch(/engine meilisearch · cannot be asked: Meilisearch could not .*503/);
    expect(text.match(/^ {2}0 differences$/gm)).toHaveLength(1);
    expect(code).toBe(1);
    server.intercept = () => null;
  }, 240_000);

  it("search:rebuild builds both anew and tells how it goes", async () => {
    const { code, text, progress } = await run("app/commands/search-rebuild.ts");
    expect(progress).toMatch(/embedded · achievements: \d+ documents, \d+\/s, live/);
    expect(progress).toMatch(/meilisearch · scenarios: \d+ documents, \d+\/s, live/);
    expect(text).toMatch(/meilisearch · achievements: \d+ documents/);
    expect(code).toBe(0);
  }, 240_000);
});

function run(command: string): Promise<{ code: number | null; text: string; progress: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", command], { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  let progress = "";
  child.stdout.on("data", (data) => {
    text += data;
  });
  child.stderr.on("data", (data) => {
    progress += data;
  });
  return new Promise((resolve) => child.on("exit", (code) => resolve({ code, text, progress })));
}
