import { describe, expect, it } from "vitest";
import type { Segment } from "~/search/engine";
import { recoverQuery } from "~/search/suggest/recover";
import { lexiconWith, seededVocabulary } from "../suggest/support";
import type { Filled } from "./filled";
import { ACHIEVEMENTS } from "./records";

const text = (segments: Segment[] | null) => (segments ?? []).map((segment) => segment.text).join("");
const marked = (segments: Segment[] | null) =>
  (segments ?? []).filter((segment) => segment.hit).map((segment) => segment.text);

/** What people type, and what it finds. */
export function wordsContract({ engine, ids }: Filled): void {
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
      expect((await engine().search("achievements", { text: "量子 通信" })).relaxed).toBe(false);
    });

    it("shows records with some of the words when none has all, and says so", async () => {
      const page = await engine().search("achievements", { text: "量子 氢能" });
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
      const page = await engine().search("achievements", { text: "文物修复" });
      expect(page.hits).toEqual([]);
      expect(page.total).toEqual({ value: 0, exact: true });
    });

    it("marks what was found, in the record's own spelling, and gives the text back whole", async () => {
      const [hit] = (await engine().search("achievements", { text: "量子" })).hits;
      expect(text(hit?.title ?? [])).toBe("量子保密通信終端（Quantum）");
      expect(marked(hit?.title ?? [])).toEqual(["量子"]);
      const [wide] = (await engine().search("achievements", { text: "终端 quantum" })).hits;
      expect(marked(wide?.title ?? [])).toEqual(["終端", "Quantum"]);
    });

    it("shows the stretch of the body where the words are", async () => {
      const page = await engine().search("achievements", { text: "轮椅" });
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
      const page = await engine().search("achievements", { text: words });
      expect(page.hits.length).toBe(hits);
    });

    it("answers a query of 10 kB", async () => {
      const page = await engine().search("achievements", { text: "量子通信 ".repeat(2_000) });
      expect(page.hits.map((hit) => hit.id)).toContain("quantum");
      await engine().search("achievements", { text: '"(*'.repeat(3_500) });
    });

    it.each([
      ["liangzi", "quantum"],
      ["qingneng", "hydrogen"],
      ["良子通信", "quantum"],
      ["里离子电池", "battery"],
      ["quantun", "quantum"],
    ])("finds by what pinyin, a homophone or a slip stands for: %s", async (typed, id) => {
      const titles = ACHIEVEMENTS.map(({ title }) => title);
      const meant = recoverQuery(typed, await lexiconWith(await seededVocabulary(), titles));
      expect(meant.length).toBeGreaterThan(0);
      expect(await ids({ text: meant[0]?.text ?? "" })).toContain(id);
    });
  });
}
