import { beforeEach, describe, expect, it } from "vitest";
import type { Db } from "~/db/connection";
import { findMergedCity, readVocabulary } from "~/db/queries/vocabulary";
import { cities, domains, subfields } from "~/seeds/datasets";
import { loadVocabulary } from "~/seeds/load-vocabulary";
import { vocabularyRows } from "~/seeds/vocabulary-rows";
import { freshDatabase } from "../support/database";

const TODAY = "2026-03-02";
const NOTHING = { inserted: 0, updated: 0, kept: 0, retired: 0 };

let db: Db;
beforeEach(async () => {
  db = await freshDatabase();
});

describe("loading the vocabulary", () => {
  it("fills an empty database with every dataset", async () => {
    const rows = vocabularyRows();
    const total = Object.values(rows).reduce((sum, list) => sum + list.length, 0);
    expect(await loadVocabulary(db, TODAY)).toEqual({ ...NOTHING, inserted: total });

    const vocabulary = await readVocabulary(db);
    expect(vocabulary.domains.map((domain) => domain.code)).toEqual(domains.map((domain) => domain.code));
    expect(vocabulary.domains.filter((domain) => domain.grouping === "eight")).toHaveLength(8);
    expect(vocabulary.subfields).toHaveLength(subfields.length);
    expect(vocabulary.cities.filter((city) => city.tile !== null)).toHaveLength(cities.length);
    expect(await findMergedCity(db, "371200")).toBe("370100");
    const proof = vocabulary.terms.find((term) => term.list === "trl" && term.code === "6");
    expect(proof?.details).toMatchObject({ level: 6, trl: 6 });
  });

  it("changes nothing the second time and says so in the log once only", async () => {
    await loadVocabulary(db, TODAY);
    expect(await loadVocabulary(db, TODAY)).toEqual(NOTHING);
    const lines = await db
      .selectFrom("audit_log")
      .select("action")
      .where("subject_kind", "=", "vocabulary")
      .execute();
    expect(lines).toEqual([{ action: "load" }]);
  });

  it("keeps what an operator edited and updates what nobody touched", async () => {
    await loadVocabulary(db, TODAY);
    const edited = { name_zh: "人工智能(运营方改名)", edited: 1 } as const;
    await db.updateTable("domains").set(edited).where("code", "=", "AI").execute();
    const rows = vocabularyRows();
    rows.domains = rows.domains.map((row) => ({ ...row, name_en: `${row.name_en} 2` }));

    expect(await loadVocabulary(db, TODAY, rows)).toEqual({
      ...NOTHING,
      updated: domains.length - 1,
      kept: 1,
    });
    const names = (await readVocabulary(db)).domains.map((domain) => [domain.nameZh, domain.nameEn]);
    expect(names[0]).toEqual([edited.name_zh, "Artificial intelligence"]);
    expect(names[1]?.[1]).toBe("Metaverse+ 2");
  });

  it("retires a row that left the datasets, and takes it back when it returns", async () => {
    await loadVocabulary(db, TODAY);
    const rows = vocabularyRows();
    rows.subfields = rows.subfields.filter((row) => row.code !== "LOWALT-09");
    expect((await loadVocabulary(db, TODAY, rows)).retired).toBe(1);
    expect(await loadVocabulary(db, "2026-04-01", rows)).toEqual(NOTHING);
    expect(await retiredOn("LOWALT-09")).toBe(TODAY);

    expect((await loadVocabulary(db, TODAY)).updated).toBe(1);
    expect(await retiredOn("LOWALT-09")).toBeNull();
  });

  it("never retires what an operator added to the open X list", async () => {
    await loadVocabulary(db, TODAY);
    const [like] = await db.selectFrom("subfields").selectAll().where("code", "=", "X-ENERGY-01").execute();
    if (!like) throw new Error("X-ENERGY-01 is missing");
    const own = { ...like, code: "X-ENERGY-02", name_zh: "核聚变", origin: "operator" as const };
    await db.insertInto("subfields").values(own).execute();
    expect(await loadVocabulary(db, TODAY)).toEqual(NOTHING);
    expect(await retiredOn("X-ENERGY-02")).toBeNull();
  });
});

async function retiredOn(code: string): Promise<string | null | undefined> {
  const row = await db
    .selectFrom("subfields")
    .select("retired_on")
    .where("code", "=", code)
    .executeTakeFirst();
  return row?.retired_on;
}
