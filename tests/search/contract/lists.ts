import { describe, expect, it } from "vitest";
import type { Filled } from "./filled";

/** Filters, counts, order, pages, and what matching asks for. */
export function listsContract({ engine, ids }: Filled): void {
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

    it.each(['"', "\\", 'QUANT" OR kind = "achievement', "QUANT OR 1=1", "'; DROP TABLE x; --", "🚀", "]"])(
      "takes the value %j as it stands, not as part of an expression",
      async (value) => {
        expect(await ids({ filters: { domain: [value] } })).toEqual([]);
        expect(await ids({ filters: { domain: [value, "QUANT"] } })).toEqual(["quantum"]);
      },
    );

    it("gives back what a person selected with its count, also when that is none", async () => {
      const page = await engine().search("achievements", { text: "", filters: { city: ["370900"] } });
      expect(page.hits).toEqual([]);
      expect(page.facets.city).toContainEqual({ value: "370900", count: 0, exact: true });
    });

    it("counts each facet as if its own filter were off", async () => {
      const page = await engine().search("achievements", {
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
      const page = await engine().search("achievements", { text: "机器人" });
      expect(page.facets.orgKind?.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    });

    it("counts a scenario under every level of its window", async () => {
      const page = await engine().search("scenarios", { text: "", filters: { trl: ["7"] } });
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
      const page = await engine().search("scenarios", { text: "", sort: "deadline" });
      expect(page.hits.map((hit) => hit.id)).toEqual(["s-soon", "s-line", "s-open"]);
    });

    it("gives pages that join without gap or overlap", async () => {
      const all = await ids({ limit: 100 });
      const pieces = await Promise.all([0, 2, 4].map((offset) => ids({ offset, limit: 2 })));
      expect(pieces.flat()).toEqual(all);
      expect(await ids({ offset: 500 })).toEqual([]);
      expect((await engine().search("achievements", { text: "", limit: 0 })).total.value).toBe(6);
    });
  });

  describe("candidates and statistics", () => {
    it("counts the records that carry a gram in title or keywords", async () => {
      const { documents, frequency } = await engine().statistics("achievements", ["机", "机器", "轮", "zzz"]);
      expect(documents).toBe(6);
      expect([frequency.get("机"), frequency.get("机器"), frequency.get("轮"), frequency.get("zzz")]).toEqual(
        [3, 1, undefined, undefined],
      );
    });

    it("orders by the sum of the terms and leaves out what was excluded or filtered", async () => {
      const terms = [
        { gram: "量", weight: 3 },
        { gram: "机", weight: 1 },
      ];
      const all = await engine().candidates("achievements", { terms, limit: 10 });
      expect(all.map(({ id }) => id)[0]).toBe("quantum");
      expect(all.map(({ id }) => id).sort()).toEqual(["brain", "hydrogen", "quantum", "robot"]);
      expect(all[0]?.document.title).toBe("量子保密通信終端（Quantum）");
      const less = await engine().candidates("achievements", {
        terms,
        limit: 10,
        excludeIds: ["quantum"],
        filters: { domain: ["LIFE"] },
      });
      expect(less.map(({ id }) => id)).toEqual(["brain"]);
    });

    it("gives documents in the order asked", async () => {
      const found = await engine().documents("achievements", ["robot", "nobody", "quantum"]);
      expect(found.map(({ id }) => id)).toEqual(["robot", "quantum"]);
    });
  });
}
