import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { environment } from "~/app/environment";
import type { Db } from "~/db/connection";
import { appendOutbox, findSearchCursor, lastOutboxSeq } from "~/db/queries/outbox";
import { inTransaction } from "~/db/transaction";
import { checkIndexes, differenceCount } from "~/search/check";
import { openEmbeddedEngine } from "~/search/embedded";
import { liveGeneration, tableOf } from "~/search/embedded/schema";
import { INDEX_NAMES, type SearchEngine } from "~/search/engine";
import { projectAll } from "~/search/indexes/project";
import { rebuildAll, rebuildIfLost, rebuildIfOutdated } from "~/search/rebuild";
import { drainAll, drainOnce, type SyncParts } from "~/search/sync";
import { startSync } from "~/search/sync-loop";
import { loadSamples } from "~/seeds/samples";
import { freshDatabase } from "../support/database";

const NOW = new Date("2026-11-24T02:00:00Z");
const engineName = "embedded";

let db: Db;
let publicIds: string[];
const opened: SearchEngine[] = [];

function freshEngine(): { engine: SearchEngine; dataDir: string } {
  const dataDir = mkdtempSync(join(environment().DATA_DIR, "sync-"));
  const engine = openEmbeddedEngine(dataDir);
  opened.push(engine);
  return { engine, dataDir };
}

const touch = (ids: string[]) => inTransaction((trx) => appendOutbox(trx, "achievements", ids), db);
const differences = async (engine: SearchEngine) => differenceCount(await checkIndexes(db, engine));

beforeAll(async () => {
  db = await freshDatabase("2026-11-24");
  await loadSamples(db, NOW);
  publicIds = [];
  for await (const { id } of projectAll(db, "achievements")) publicIds.push(id);
}, 120_000);

afterAll(async () => {
  for (const engine of opened) await engine.close();
});

describe("draining the outbox", () => {
  let parts: SyncParts;

  beforeEach(async () => {
    await db.deleteFrom("search_cursor").execute();
    parts = { db, engine: freshEngine().engine, engineName };
  });

  it("brings every public record in, and nothing else", async () => {
    expect(publicIds.length).toBeGreaterThan(20);
    await drainAll(parts);
    expect(await parts.engine.count("achievements")).toBe(publicIds.length);
    expect(await findSearchCursor(db, engineName)).toBe(await lastOutboxSeq(db));
    expect(await differences(parts.engine)).toBe(0);
    expect(await drainOnce(parts)).toBe(0);
  });

  it("looks a record up once however often it was named, and deletes what is not there", async () => {
    await drainAll(parts);
    const [id] = publicIds as [string];
    await parts.engine.apply("achievements", { upserts: [], deletes: [id] });
    const apply = vi.spyOn(parts.engine, "apply");
    await touch([id, id, "no-such-record", id]);
    expect(await drainOnce(parts)).toBe(4);
    expect(apply).toHaveBeenCalledTimes(1);
    const [, changes] = apply.mock.calls[0] ?? [];
    expect(changes?.upserts.map((document) => document.id)).toEqual([id]);
    expect(changes?.deletes).toEqual(["no-such-record"]);
    expect(await differences(parts.engine)).toBe(0);
  });

  it("takes a record out when the public must not see it any more", async () => {
    await drainAll(parts);
    const [id] = publicIds as [string];
    await db
      .updateTable("achievements")
      .set({ state: "withdrawn", state_reason: "不再提供" })
      .where("id", "=", id)
      .execute();
    await touch([id]);
    await drainAll(parts);
    expect(await parts.engine.documents("achievements", [id])).toEqual([]);
    await db
      .updateTable("achievements")
      .set({ state: "published", state_reason: null })
      .where("id", "=", id)
      .execute();
    await touch([id]);
    await drainAll(parts);
    expect(await differences(parts.engine)).toBe(0);
  });

  it("stays where it was when the engine fails, and loses nothing", async () => {
    await drainAll(parts);
    const before = await findSearchCursor(db, engineName);
    await parts.engine.apply("achievements", { upserts: [], deletes: publicIds.slice(0, 3) });
    await touch(publicIds.slice(0, 3));
    vi.spyOn(parts.engine, "apply").mockRejectedValueOnce(new Error("disk full"));
    await expect(drainOnce(parts)).rejects.toThrow("disk full");
    expect(await findSearchCursor(db, engineName)).toBe(before);
    await drainAll(parts);
    expect(await differences(parts.engine)).toBe(0);
  });

  it("runs as a loop that is woken, reports failures, goes on, and stops", async () => {
    const failures: unknown[] = [];
    const apply = vi.spyOn(parts.engine, "apply").mockRejectedValueOnce(new Error("away"));
    const loop = startSync(parts, { onError: (error) => failures.push(error) });
    await vi.waitFor(() => expect(failures).toHaveLength(1), 10_000);
    loop.wake();
    await vi.waitFor(
      async () => expect(await parts.engine.count("achievements")).toBe(publicIds.length),
      10_000,
    );
    await loop.stop();
    const calls = apply.mock.calls.length;
    await touch(publicIds.slice(0, 1));
    expect(apply.mock.calls.length).toBe(calls);
    expect(await drainAll(parts)).toBe(1);
  }, 30_000);
});

describe("checking the index against the database", () => {
  it("names what is missing, extra and different", async () => {
    await db.deleteFrom("search_cursor").execute();
    const { engine } = freshEngine();
    await drainAll({ db, engine, engineName });
    const [missing, different] = publicIds as [string, string];
    const [document] = await engine.documents("achievements", [different]);
    if (!document) throw new Error("the document is there");
    const upserts = [
      { ...document, title: "改过的" },
      { ...document, id: "zzzz" },
      { ...document, id: "0000" },
    ];
    await engine.apply("achievements", { upserts, deletes: [missing] });
    const [scenarios, achievements] = await checkIndexes(db, engine);
    expect(scenarios).toMatchObject({ missing: { count: 0 }, extra: { count: 0 }, different: { count: 0 } });
    expect(achievements).toMatchObject({
      expected: publicIds.length,
      missing: { count: 1, ids: [missing] },
      extra: { count: 2, ids: ["0000", "zzzz"] },
      different: { count: 1, ids: [different] },
    });
    await rebuildAll({ db, engine, engineName });
    expect(await differences(engine)).toBe(0);
  }, 30_000);

  it("holds no contact, person or draft of any record", async () => {
    const texts: string[] = [];
    for (const index of INDEX_NAMES)
      for await (const document of projectAll(db, index)) texts.push(JSON.stringify(document));
    const all = texts.join("\n");
    const contacts = await db.selectFrom("achievements").select(["contact_phone", "contact_email"]).execute();
    const needs = await db.selectFrom("scenarios").select(["contact_phone", "contact_email"]).execute();
    const secrets = [...contacts, ...needs]
      .flatMap((row) => [row.contact_phone, row.contact_email])
      .filter((text) => text !== "");
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
    const drafts = await db
      .selectFrom("scenarios")
      .select("id")
      .where("state", "in", ["draft", "submitted", "returned"])
      .execute();
    expect(drafts.filter(({ id }) => all.includes(id))).toEqual([]);
  });
});

describe("an index that was lost", () => {
  it("is filled again; one that is there is left alone", async () => {
    await db.deleteFrom("search_cursor").execute();
    const first = freshEngine().engine;
    await drainAll({ db, engine: first, engineName });
    expect(await rebuildIfLost({ db, engine: first, engineName })).toEqual([]);
    const { engine } = freshEngine();
    expect(await rebuildIfLost({ db, engine, engineName })).toEqual(["scenarios", "achievements"]);
    expect(await differences(engine)).toBe(0);
  }, 30_000);
});

describe("an index that an earlier version of the analysis filled", () => {
  it("is built anew; a record that merely waits in the outbox is no reason", async () => {
    await db.deleteFrom("search_cursor").execute();
    const { engine, dataDir } = freshEngine();
    await drainAll({ db, engine, engineName });
    const store = new Database(join(dataDir, "search.sqlite"));
    const table = tableOf("achievements", liveGeneration(store, "achievements"));
    store.prepare(`UPDATE ${table} SET hash = 'older' WHERE row = (SELECT min(row) FROM ${table})`).run();
    expect(await rebuildIfOutdated({ db, engine, engineName })).toEqual([]);
    store.prepare(`UPDATE ${table} SET hash = 'older'`).run();
    store.close();
    expect(await rebuildIfOutdated({ db, engine, engineName })).toEqual(["achievements"]);
    expect(await differences(engine)).toBe(0);
  }, 30_000);
});

describe("kill -9 while the outbox drains", () => {
  it.each([40, 90, 200])(
    "loses nothing when it comes %i ms after the first write",
    async (delay) => {
      await db.deleteFrom("search_cursor").execute();
      const dataDir = mkdtempSync(join(environment().DATA_DIR, "killed-"));
      const file = await databaseFileOf(db);
      const child = spawn(
        process.execPath,
        ["--import", "tsx", "tests/search/drain-for-ever.ts", file, dataDir],
        {
          stdio: ["ignore", "pipe", "inherit"],
        },
      );
      const ended = new Promise((resolve) => child.on("exit", (_, signal) => resolve(signal)));
      await new Promise((resolve) => child.stdout.once("data", resolve));
      setTimeout(() => child.kill("SIGKILL"), delay);
      expect(await ended).toBe("SIGKILL");
      const engine = openEmbeddedEngine(dataDir);
      opened.push(engine);
      await drainAll({ db, engine, engineName });
      expect(await differences(engine)).toBe(0);
    },
    60_000,
  );
});

async function databaseFileOf(connection: Db): Promise<string> {
  const { rows } = await sql<{ file: string }>`PRAGMA database_list`.execute(connection);
  return rows[0]?.file ?? "";
}
