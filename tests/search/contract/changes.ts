import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { SearchDocument } from "~/search/documents";
import type { SearchEngine } from "~/search/engine";
import { achievement } from "../documents";
import type { EngineFactory } from ".";

async function* stream(documents: SearchDocument[]) {
  yield* documents;
}

/** Upserts, deletes, fingerprints and rebuilds, each on an engine of its own. */
export function changesContract(open: EngineFactory): void {
  const opened: { engine: SearchEngine; dataDir: string }[] = [];
  const fresh = async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "search-"));
    const engine = await open(dataDir);
    opened.push({ engine, dataDir });
    return engine;
  };
  const found = async (engine: SearchEngine, words: string) =>
    (await engine.search("achievements", { text: words })).hits.map((hit) => hit.id);

  afterAll(async () => {
    for (const { engine, dataDir } of opened) {
      await engine.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

  it("replaces, deletes and repeats without a trace of the old", async () => {
    const engine = await fresh();
    const first = achievement({ id: "a", title: "电池", trl: 3 });
    await engine.apply("achievements", { upserts: [first], deletes: ["never-there"] });
    await engine.apply("achievements", { upserts: [first], deletes: [] });
    await engine.apply("achievements", { upserts: [{ ...first, title: "电机" }], deletes: [] });
    expect(await found(engine, "电池")).toEqual([]);
    expect(await found(engine, "电机")).toEqual(["a"]);
    const { frequency } = await engine.statistics("achievements", ["池", "机", "电"]);
    expect([...frequency].sort()).toEqual([
      ["机", 1],
      ["电", 1],
    ]);
    await engine.apply("achievements", { upserts: [], deletes: ["a"] });
    expect(await engine.count("achievements")).toBe(0);
    expect((await engine.search("achievements", { text: "" })).facets.trl).toEqual([]);
    await engine.apply("achievements", { upserts: [first], deletes: [] });
    expect((await engine.search("achievements", { text: "" })).total.value).toBe(1);
  }, 30_000);

  it("gives equal fingerprints for equal content and pages through them by id", async () => {
    const engine = await fresh();
    const documents = ["c", "a", "b"].map((id) => achievement({ id, title: `记录${id}` }));
    await engine.apply("achievements", { upserts: documents, deletes: [] });
    const firstTwo = await engine.fingerprints("achievements", null, 2);
    expect(firstTwo.map(({ id }) => id)).toEqual(["a", "b"]);
    expect((await engine.fingerprints("achievements", "b", 2)).map(({ id }) => id)).toEqual(["c"]);
    expect(await engine.fingerprints("achievements", "c", 2)).toEqual([]);
    await engine.apply("achievements", { upserts: [achievement({ id: "a", title: "别的" })], deletes: [] });
    const [changed] = await engine.fingerprints("achievements", null, 1);
    expect(changed?.hash).not.toBe(firstTwo[0]?.hash);
  }, 30_000);

  it("rebuilds beside the live index and takes in what is written meanwhile", async () => {
    const engine = await fresh();
    const document = (id: string, title: string) => achievement({ id, title });
    await engine.apply("achievements", {
      upserts: [document("old", "旧记录"), document("a", "电池")],
      deletes: [],
    });
    async function* slow() {
      yield document("a", "电池");
      yield document("gone", "将被删除");
      for (let i = 0; i < 600; i++) yield document(`bulk-${String(i).padStart(4, "0")}`, `批量${i}`);
      // Written while the rebuild runs: newer than what the stream read of these records.
      await engine.apply("achievements", {
        upserts: [document("a", "电机"), document("new", "新记录")],
        deletes: ["late"],
      });
      expect(await found(engine, "旧记录")).toEqual(["old"]);
      yield document("late", "迟到的旧文");
    }
    const progress: number[] = [];
    await engine.rebuild("achievements", slow(), ({ done }) => progress.push(done));
    expect(await found(engine, "旧记录")).toEqual([]);
    expect(await found(engine, "电机")).toEqual(["a"]);
    expect(await found(engine, "新记录")).toEqual(["new"]);
    expect(await found(engine, "迟到")).toEqual([]);
    expect(await engine.count("achievements")).toBe(603);
    expect(progress.at(-1)).toBe(603);
  }, 30_000);

  it("keeps the live index when a rebuild fails", async () => {
    const engine = await fresh();
    await engine.apply("achievements", { upserts: [achievement({ id: "a", title: "电池" })], deletes: [] });
    async function* broken() {
      yield achievement({ id: "b", title: "半途" });
      throw new Error("the database went away");
    }
    await expect(engine.rebuild("achievements", broken())).rejects.toThrow("went away");
    expect(await found(engine, "电池")).toEqual(["a"]);
    await engine.rebuild("achievements", stream([achievement({ id: "c", title: "再来" })]));
    expect(await found(engine, "再来")).toEqual(["c"]);
  }, 30_000);

  it("says that it is well", async () => {
    const engine = await fresh();
    expect(await engine.health()).toMatchObject({ status: "ok", detail: null });
  }, 30_000);
}
