import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openEmbeddedEngine } from "~/search/embedded";
import { engineContract } from "./contract";
import { achievement } from "./documents";

engineContract("embedded", openEmbeddedEngine);

describe("the embedded engine's file", { timeout: 30_000 }, () => {
  let dataDir: string;
  const found = async (words: string, engine = openEmbeddedEngine(dataDir)) => {
    const page = await engine.search("achievements", { text: words });
    await engine.close();
    return page.hits.map(({ id }) => id);
  };

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "search-"));
    const engine = openEmbeddedEngine(dataDir);
    await engine.apply("achievements", {
      upserts: [achievement({ id: "a", title: "量子芯片" })],
      deletes: [],
    });
    await engine.close();
  });

  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it("keeps everything over a restart", async () => {
    expect(await found("量子")).toEqual(["a"]);
  });

  it("is emptied when it has another version's shape, and takes records again", async () => {
    const file = new Database(join(dataDir, "search.sqlite"));
    file.prepare("UPDATE meta SET value = 1 WHERE name = 'shape'").run();
    file.close();
    expect(await found("量子")).toEqual([]);
    const engine = openEmbeddedEngine(dataDir);
    await engine.apply("achievements", {
      upserts: [achievement({ id: "b", title: "量子雷达" })],
      deletes: [],
    });
    expect(await found("量子", engine)).toEqual(["b"]);
  });

  it("shows an open engine what another one writes, and what another one rebuilds", async () => {
    const reading = openEmbeddedEngine(dataDir);
    const writing = openEmbeddedEngine(dataDir);
    const ids = async () => (await reading.search("achievements", { text: "雷达" })).hits.map(({ id }) => id);
    expect(await ids()).toEqual([]);
    await writing.apply("achievements", {
      upserts: [achievement({ id: "b", title: "量子雷达" })],
      deletes: ["a"],
    });
    expect(await ids()).toEqual(["b"]);
    async function* one() {
      yield achievement({ id: "c", title: "激光雷达" });
    }
    await writing.rebuild("achievements", one());
    // The first question after the swap may still be answered from the old generation while the new one loads.
    await reading.search("achievements", { text: "雷达" });
    await expect.poll(ids, { timeout: 5_000 }).toEqual(["c"]);
    await reading.close();
    await writing.close();
  });

  it("refuses questions after it was closed", async () => {
    const engine = openEmbeddedEngine(dataDir);
    await engine.close();
    await expect(engine.count("achievements")).rejects.toThrow("closed");
    expect(await engine.health()).toMatchObject({ status: "down" });
  });
});
