import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { openMeilisearchEngine } from "~/search/meilisearch";
import { achievement } from "../documents";
import { StandIn } from "./stand-in/server";

// Servers that are away in different ways; the one that answers is a small stand-in (see stand-in/server.ts).

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  open.push({
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closedPort(): Promise<string> {
  const server = createServer();
  const url = await listening(server);
  await open.pop()?.close();
  return url;
}

const neverAnswers = () => listening(createServer(() => {}));
const answersPartly = () =>
  listening(
    createServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"hits":');
    }),
  );
const somebodyElse = () =>
  listening(createServer((_, response) => response.writeHead(502).end("<html>Bad Gateway</html>")));

/** Short limits only where nothing else can end the wait; elsewhere a slow machine must not look like a time-out. */
const PATIENT_MS = 20_000;
const engineAt = (url: string, limitMs = PATIENT_MS) =>
  openMeilisearchEngine({ url, readMs: limitMs, writeMs: limitMs });
type Engine = ReturnType<typeof engineAt>;

const READS: [string, (engine: Engine) => Promise<unknown>][] = [
  ["search", (engine) => engine.search("achievements", { text: "量子 通信" })],
  [
    "candidates",
    (engine) => engine.candidates("achievements", { terms: [{ gram: "量", weight: 1 }], limit: 10 }),
  ],
  ["statistics", (engine) => engine.statistics("achievements", ["量"])],
  ["documents", (engine) => engine.documents("achievements", ["a"])],
  ["count", (engine) => engine.count("achievements")],
];
const WRITES: [string, (engine: Engine) => Promise<unknown>][] = [
  [
    "apply",
    (engine) =>
      engine.apply("achievements", { upserts: [achievement({ id: "a", title: "甲" })], deletes: [] }),
  ],
  ["rebuild", (engine) => engine.rebuild("achievements", (async function* () {})())],
  ["fingerprints", (engine) => engine.fingerprints("achievements", null, 10)],
];

describe.each([
  ["a closed port", closedPort, "unreachable", PATIENT_MS],
  ["a server that accepts and never answers", neverAnswers, "timeout", 200],
  ["a server that stops in the middle of its answer", answersPartly, "timeout", 200],
  ["something else at the address", somebodyElse, "unreachable", PATIENT_MS],
])("with %s", (_, start, reason, limitMs) => {
  it.each([...READS, ...WRITES])("%s ends with a typed error", async (_, ask) => {
    const engine = engineAt(await start(), limitMs);
    await expect(ask(engine)).rejects.toMatchObject({ name: "SearchUnavailable", reason });
  });

  it("health says down and does not throw", async () => {
    const health = await engineAt(await start(), limitMs).health();
    expect(health).toMatchObject({ engine: "meilisearch", status: "down" });
    expect(health.detail).toMatch(/Meilisearch/);
  });
});

describe("a server that answers", () => {
  it.each([
    [500, "internal", "busy"],
    [503, "too_many_search_requests", "busy"],
    [429, "too_many_requests", "busy"],
    [401, "missing_authorization_header", "refused"],
    [403, "invalid_api_key", "refused"],
  ])("with %i %s is away for reads", async (status, code, reason) => {
    const server = await StandIn.start();
    open.push({ close: () => server.stop() });
    server.intercept = () => ({ status, code });
    const engine = engineAt(server.url);
    for (const [, ask] of READS) await expect(ask(engine)).rejects.toMatchObject({ reason });
    // Somebody is there, who does not let us in: that is for the operator to see, and not the same as nobody.
    expect((await engine.health()).status).toBe(reason === "refused" ? "degraded" : "down");
  });

  it("with a refusal of the request itself is not away: that is a fault to be seen", async () => {
    const server = await StandIn.start();
    open.push({ close: () => server.stop() });
    server.intercept = () => ({ status: 400, code: "bad_request" });
    await expect(engineAt(server.url).search("scenarios", { text: "甲" })).rejects.toMatchObject({
      ...{ name: "SearchRejected", code: "bad_request" },
    });
  });

  it("all requests of one read share one time limit", async () => {
    const server = await StandIn.start();
    open.push({ close: () => server.stop() });
    const engine = openMeilisearchEngine({ url: server.url, readMs: 3_000 });
    await engine.prepare();
    let asked = 0;
    // The first search finds nothing in good time; the second, for some of the words, hangs.
    server.intercept = ({ path }) => (path === "/multi-search" && ++asked > 1 ? "hang" : null);
    await expect(engine.search("scenarios", { text: "甲 乙" })).rejects.toMatchObject({ reason: "timeout" });
    expect(asked).toBe(2);
  });

  it("and hangs does not hold up the stop: whoever waits is refused at once", async () => {
    const server = await StandIn.start();
    open.push({ close: () => server.stop() });
    const engine = engineAt(server.url);
    await engine.prepare();
    server.intercept = () => "hang";
    const before = server.received.length;
    const waiting = [
      engine.search("achievements", { text: "甲" }),
      engine.apply("achievements", { upserts: [], deletes: ["a"] }),
      engine.health().then(({ status }) => Promise.reject({ reason: status === "down" ? "closed" : status })),
    ].map((asked) => asked.catch((error: { reason: string }) => error.reason));
    while (server.received.length < before + 3) await new Promise(setImmediate);
    await engine.close();
    expect(await Promise.all(waiting)).toEqual(["closed", "closed", "closed"]);
  });

  it("that wants a key says which variable is missing, one that knows ours says what it must allow", async () => {
    const server = await StandIn.start();
    open.push({ close: () => server.stop() });
    const saying = async (status: number, code: string) => {
      server.intercept = () => ({ status, code });
      return engineAt(server.url)
        .search("achievements", { text: "甲" })
        .catch((error: Error) => error.message);
    };
    expect(await saying(401, "missing_authorization_header")).toContain("set MEILI_API_KEY");
    expect(await saying(403, "invalid_api_key")).toMatch(
      /The key lacks one of these on market_\*.*indexes\.swap/,
    );
  });

  it("never sees the key in an error", async () => {
    const engine = openMeilisearchEngine({ url: await neverAnswers(), apiKey: "top-secret", readMs: 50 });
    const failure = await engine.search("scenarios", { text: "甲" }).catch((error: unknown) => error);
    expect(
      JSON.stringify([String(failure), (failure as Error).message, (failure as Error).stack]),
    ).not.toContain("top-secret");
  });
});
