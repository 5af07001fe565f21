import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SearchDocument } from "~/search/documents";
import type { SearchEngine, SearchQuery, Segment } from "~/search/engine";
import { achievement, scenario } from "./documents";

export type EngineFactory = (dataDir: string) => SearchEngine | Promise<SearchEngine>;

const text = (segments: Segment[] | null) => (segments ?? []).map((segment) => segment.text).join("");
const marked = (segments: Segment[] | null) =>
  (segments ?? []).filter((segment) => segment.hit).map((segment) => segment.text);

async function* stream(documents: SearchDocument[]) {
  yield* documents;
}

/** What every engine behind the port must do; run for the embedded one always, for others when they are there. */
export function engineContract(name: string, open: EngineFactory): void {
  describe(`search engine: ${name}`, () => {
    let dataDir: string;
    let engine: SearchEngine;
    const ids = async (query: Partial<SearchQuery>) => {
      const page = await engine.search("achievements", { text: "", ...query });
      return page.hits.map((hit) => hit.id);
    };

    beforeAll(async () => {
      dataDir = mkdtempSync(join(tmpdir(), "search-"));
      engine = await open(dataDir);
      await engine.apply("achievements", { upserts: ACHIEVEMENTS, deletes: [] });
      await engine.apply("scenarios", { upserts: SCENARIOS, deletes: [] });
    }, 30_000);

    afterAll(async () => {
      await engine.close();
      rmSync(dataDir, { recursive: true, force: true });
    });

    describe("words", () => {
      it.each([
        ["量子", "quantum"],
        ["氢能", "hydrogen"],
        ["芯片", "chip"],
        ["锂", "battery"],
        ["量子保密通信", "quantum"],
        ["quantum", "quantum"],
        ["QUANTUM", "quantum"],
        ["ＱＵＡＮＴＵＭ", "quantum"],
        ["氫能", "hydrogen"],
        ["SD-CG-2026-chip", "chip"],
        ["脑机接口", "brain"],
      ])("finds %s", async (words, id) => {
        expect(await ids({ text: words })).toContain(id);
      });

      it("asks for all the words", async () => {
        expect(await ids({ text: "量子 通信" })).toEqual(["quantum"]);
        expect((await engine.search("achievements", { text: "量子 通信" })).relaxed).toBe(false);
      });

      it("shows records with some of the words when none has all, and says so", async () => {
        const page = await engine.search("achievements", { text: "量子 氢能" });
        expect(page.relaxed).toBe(true);
        expect(page.hits.map((hit) => hit.id).sort()).toEqual(["hydrogen", "quantum"]);
      });

      it("puts a title above a body", async () => {
        expect((await ids({ text: "机器人" })).slice(0, 2)).toEqual(["robot", "brain"]);
      });

      it("finds a record by the words its codes stand for", async () => {
        expect(await ids({ text: "具身智能" })).toEqual(["robot"]);
      });

      it("answers nothing to words nobody wrote", async () => {
        const page = await engine.search("achievements", { text: "文物修复" });
        expect(page.hits).toEqual([]);
        expect(page.total).toEqual({ value: 0, exact: true });
      });

      it("marks what was found, in the record's own spelling, and gives the text back whole", async () => {
        const [hit] = (await engine.search("achievements", { text: "量子" })).hits;
        expect(text(hit?.title ?? [])).toBe("量子保密通信終端（Quantum）");
        expect(marked(hit?.title ?? [])).toEqual(["量子"]);
        const [wide] = (await engine.search("achievements", { text: "终端 quantum" })).hits;
        expect(marked(wide?.title ?? [])).toEqual(["終端", "Quantum"]);
      });

      it("shows the stretch of the body where the words are", async () => {
        const page = await engine.search("achievements", { text: "轮椅" });
        expect(marked(page.hits[0]?.excerpt ?? [])).toEqual(["轮椅"]);
        expect(text(page.hits[0]?.excerpt ?? [])).toContain("控制轮椅和机器人");
      });

      it.each([
        ['"', 0],
        ["' OR 1=1 --", 0],
        ['量子" OR "氢能', 2],
        ["AND OR NOT NEAR(", 0],
        ["title_words:量子*", 1],
        ["\\ ^ * ( ) { } [ ] : - +", 0],
        ["🚀🧬", 0],
        ["\u0000", 0],
        ["<script>alert(1)</script>", 0],
      ])("takes %j as plain words", async (words, hits) => {
        const page = await engine.search("achievements", { text: words });
        expect(page.hits.length).toBe(hits);
      });

      it("answers a query of 10 kB", async () => {
        const page = await engine.search("achievements", { text: "量子通信 ".repeat(2_000) });
        expect(page.hits.map((hit) => hit.id)).toContain("quantum");
        await engine.search("achievements", { text: '"(*'.repeat(3_500) });
      });
    });

    describe("filters and facets", () => {
      it("takes values of one facet as alternatives and facets as conditions", async () => {
        expect((await ids({ filters: { domain: ["QUANT", "ROBOT"] } })).sort()).toEqual(["quantum", "robot"]);
        expect(await ids({ filters: { domain: ["QUANT", "ROBOT"], city: ["370200"] } })).toEqual(["robot"]);
      });

      it("finds what lacks a value under unknown", async () => {
        expect(await ids({ filters: { trl: ["unknown"] } })).toEqual(["chip"]);
        expect((await ids({ filters: { trl: ["unknown", "9"] } })).sort()).toEqual(["battery", "chip"]);
      });

      it("answers nothing for a value nobody has", async () => {
        expect(await ids({ filters: { domain: ["NOWHERE"] } })).toEqual([]);
      });

      it("counts each facet as if its own filter were off", async () => {
        const page = await engine.search("achievements", {
          text: "",
          filters: { domain: ["QUANT"], trl: ["6"] },
        });
        expect(page.total.value).toBe(1);
        const domain = page.facets.domain ?? [];
        expect(domain.map(({ value, count }) => [value, count])).toEqual([
          ["LIFE", 1],
          ["QUANT", 1],
        ]);
        expect(page.facets.trl?.map(({ value, count }) => [value, count])).toEqual([["6", 1]]);
      });

      it("counts only what holds the words", async () => {
        const page = await engine.search("achievements", { text: "机器人" });
        expect(page.facets.orgKind?.reduce((sum, { count }) => sum + count, 0)).toBe(2);
      });

      it("counts a scenario under every level of its window", async () => {
        const page = await engine.search("scenarios", { text: "", filters: { trl: ["7"] } });
        expect(page.hits.map((hit) => hit.id)).toEqual(["s-line"]);
        expect(page.facets.trl?.map(({ value }) => value).sort()).toEqual(["4", "5", "6", "7", "unknown"]);
        expect(page.facets.stage?.map(({ value }) => value)).toEqual(["integration_trial"]);
      });
    });

    describe("order and pages", () => {
      it("sorts by publication, newest first, when nothing is asked", async () => {
        const order = await ids({});
        expect(order[0]).toBe("robot");
        expect(order).toEqual(await ids({ sort: "newest" }));
      });

      it("sorts by the day responses close, those without one last", async () => {
        const page = await engine.search("scenarios", { text: "", sort: "deadline" });
        expect(page.hits.map((hit) => hit.id)).toEqual(["s-soon", "s-line", "s-open"]);
      });

      it("gives pages that join without gap or overlap", async () => {
        const all = await ids({ limit: 100 });
        const pieces = await Promise.all([0, 2, 4].map((offset) => ids({ offset, limit: 2 })));
        expect(pieces.flat()).toEqual(all);
        expect(await ids({ offset: 500 })).toEqual([]);
        expect((await engine.search("achievements", { text: "", limit: 0 })).total.value).toBe(6);
      });
    });

    describe("candidates and statistics", () => {
      it("counts the records that carry a gram in title or keywords", async () => {
        const { documents, frequency } = await engine.statistics("achievements", ["机", "机器", "轮", "zzz"]);
        expect(documents).toBe(6);
        expect([
          frequency.get("机"),
          frequency.get("机器"),
          frequency.get("轮"),
          frequency.get("zzz"),
        ]).toEqual([3, 1, undefined, undefined]);
      });

      it("orders by the sum of the terms and leaves out what was excluded or filtered", async () => {
        const terms = [
          { gram: "量", weight: 3 },
          { gram: "机", weight: 1 },
        ];
        const all = await engine.candidates("achievements", { terms, limit: 10 });
        expect(all.map(({ id }) => id)[0]).toBe("quantum");
        expect(all.map(({ id }) => id).sort()).toEqual(["brain", "hydrogen", "quantum", "robot"]);
        expect(all[0]?.document.title).toBe("量子保密通信終端（Quantum）");
        const less = await engine.candidates("achievements", {
          terms,
          limit: 10,
          excludeIds: ["quantum"],
          filters: { domain: ["LIFE"] },
        });
        expect(less.map(({ id }) => id)).toEqual(["brain"]);
      });

      it("gives documents in the order asked", async () => {
        const found = await engine.documents("achievements", ["robot", "nobody", "quantum"]);
        expect(found.map(({ id }) => id)).toEqual(["robot", "quantum"]);
      });
    });
  });

  describe(`changes: ${name}`, () => {
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
  });
}

const ACHIEVEMENTS = [
  achievement({
    ...{
      id: "quantum",
      title: "量子保密通信終端（Quantum）",
      domainCode: "QUANT",
      cityCode: "370100",
      trl: 6,
    },
    publishedAt: "2026-01-05T00:00:00.000Z",
  }),
  achievement({
    id: "hydrogen",
    title: "氢能无人机电堆",
    domainCode: "X-ENERGY",
    trl: 5,
    modes: ["licensing"],
  }),
  achievement({ id: "chip", title: "星地通信芯片", domainCode: "NET", orgKind: "institute" }),
  achievement({ id: "battery", title: "防爆锂离子电池", keywords: ["动力电池"], trl: 9, orgKind: null }),
  achievement({
    ...{ id: "robot", title: "协作机器人", domainCode: "ROBOT", cityCode: "370200", trl: 7 },
    vocabulary: ["具身智能", "embodied AI"],
    publishedAt: "2026-06-05T00:00:00.000Z",
  }),
  achievement({
    ...{ id: "brain", title: "脑机接口头环", domainCode: "LIFE", trl: 6 },
    body: "受试者用意念控制轮椅和机器人，完成抓取。",
  }),
];

const SCENARIOS = [
  scenario({
    ...{ id: "s-line", title: "装配线开放", stage: "integration_trial", trlMin: 6, trlTarget: 7 },
    responsesClose: "2026-09-30T00:00:00.000Z",
  }),
  scenario({
    id: "s-soon",
    title: "井下巡检",
    trlMin: 4,
    trlTarget: 5,
    responsesClose: "2026-05-01T00:00:00.000Z",
  }),
  scenario({ id: "s-open", title: "港口无人集卡" }),
];
