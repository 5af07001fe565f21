import { afterEach, describe, expect, it, vi } from "vitest";
import { moreLikeThis } from "~/app/services/public/more-like-this";
import { searchEngine } from "~/app/services/search/engine";
import { database } from "~/db/connection";
import { onSampleMarket } from "../search-words/market";

onSampleMarket();
afterEach(() => vi.restoreAllMocks());

async function published(table: "scenarios" | "achievements") {
  return database()
    .selectFrom(table)
    .select(["id", "no"])
    .where("state", "=", "published")
    .orderBy("no")
    .limit(12)
    .execute();
}

describe("more like this", () => {
  it.each(["scenarios", "achievements"] as const)(
    "%s: up to four others of the kind, each with what both speak of",
    async (index) => {
      let shown = 0;
      for (const { id, no } of await published(index)) {
        const alike = await moreLikeThis(index, id, "zh-CN");
        shown += alike.length;
        expect(alike.length).toBeLessThanOrEqual(4);
        for (const { card, reasons } of alike) {
          expect(card.no).not.toBe(no);
          expect(card.noun).toBe(index === "scenarios" ? "scenario" : "achievement");
          expect(card.publicState).toBe("open");
          expect(reasons.length).toBeGreaterThan(0);
        }
      }
      expect(shown).toBeGreaterThan(12);
    },
  );

  it("is nothing for an unknown record, and nothing while the index cannot be asked", async () => {
    expect(await moreLikeThis("scenarios", "nobody", "zh-CN")).toEqual([]);
    const [first] = await published("scenarios");
    vi.spyOn(searchEngine(), "candidates").mockRejectedValue(new Error("away"));
    expect(await moreLikeThis("scenarios", first?.id ?? "", "zh-CN")).toEqual([]);
  });
});
