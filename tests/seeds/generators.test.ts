import { describe, expect, it } from "vitest";
import { readCreditCode } from "~/app/domain/credit-code";
import { achievementChecklist, LIMITS, scenarioChecklist } from "~/app/domain/readiness";
import { lastOutboxSeq } from "~/db/queries/outbox";
import { cities, domains, subfields } from "~/seeds/datasets";
import { GENERATED_SUBFIELDS } from "~/seeds/generators/lexicon";
import { type GeneratedListing, generateListings } from "~/seeds/generators/listings";
import { loadListings, type Progress } from "~/seeds/generators/load-listings";
import { generateOrganisation } from "~/seeds/generators/organisations";
import { createRandom } from "~/seeds/generators/random";
import { freshDatabase } from "../support/database";

const NOW = new Date("2026-03-02T02:00:00Z");
const many = [...generateListings(6000, 7)];
const achievements = many.flatMap((listing) => (listing.noun === "achievement" ? [listing.content] : []));
const scenarios = many.flatMap((listing) => (listing.noun === "scenario" ? [listing.content] : []));

describe("generated listings", () => {
  it("are the same for the same seed, whatever the length and wherever the start", () => {
    expect([...generateListings(300, 7)]).toEqual(many.slice(0, 300));
    expect([...generateListings(300, 7, 250)]).toEqual(many.slice(250, 300));
  });

  it("differ from seed to seed", () => {
    const titles = (listings: Iterable<GeneratedListing>) =>
      [...listings].map((listing) => listing.content.title);
    const shared = new Set(titles(generateListings(300, 7)));
    expect(titles(generateListings(300, 8)).filter((title) => shared.has(title)).length).toBeLessThan(15);
  });

  it("are one third scenarios, complete ones within the limits", () => {
    expect(scenarios).toHaveLength(2000);
    for (const content of scenarios) {
      const open = scenarioChecklist(content).filter((item) => !item.done && item.field !== "trl");
      expect(open).toEqual([]);
      expect(content.title.length).toBeLessThanOrEqual(LIMITS.title);
    }
    for (const content of achievements) {
      const excused = ["trl", "domainCode", "subfieldCodes"];
      const open = achievementChecklist(content).filter(
        (item) => !item.done && !excused.includes(item.field),
      );
      expect(open).toEqual([]);
      expect(content.title.length).toBeLessThanOrEqual(LIMITS.title);
    }
  });

  it("have hardly a title twice and thousands of terms", () => {
    const titles = new Set(many.map((listing) => listing.content.title));
    expect(titles.size).toBeGreaterThan(5900);
    expect(new Set(achievements.map((content) => content.keywords[1])).size).toBeGreaterThan(1500);
  });

  it("spread over all domains, subfields, cities and levels, some of them unknown", () => {
    const codes = new Set(many.map((listing) => listing.content.domainCode));
    expect([...domains.map((row) => row.code), null].filter((code) => !codes.has(code))).toEqual([]);
    const used = new Set(many.flatMap((listing) => listing.content.subfieldCodes));
    expect(subfields.map((row) => row.code).filter((code) => !used.has(code))).toEqual([]);
    expect(new Set(many.map((listing) => listing.content.cityCode)).size).toBe(cities.length);
    const levels = new Set(achievements.map((content) => content.trlLevel));
    expect(levels).toEqual(new Set([null, 2, 3, 4, 5, 6, 7, 8, 9]));
  });

  it("know the subfields of the vocabulary and no others, but for families without any", () => {
    const known = new Set([...subfields, ...domains].map((row) => row.code));
    expect(GENERATED_SUBFIELDS.filter((code) => !known.has(code))).toEqual([]);
  });

  it("belong to organisations with codes that pass their check", () => {
    const random = createRandom(7);
    for (let serial = 1; serial <= 40; serial++)
      expect(readCreditCode(generateOrganisation(random, serial).creditCode).ok).toBe(true);
  });
});

describe("loading generated listings", () => {
  it("publishes them, tells the index, reports progress and goes on where it stopped", async () => {
    const db = await freshDatabase("2026-03-02");
    const seen: Progress[] = [];
    const load = (count: number) =>
      loadListings(db, { count, seed: 7, now: NOW }, (progress) => seen.push(progress));

    expect(await load(60)).toBe(60);
    expect(await lastOutboxSeq(db)).toBe(60);
    expect(seen.at(-1)).toMatchObject({ done: 60, written: 60, total: 60 });
    const rows = await db.selectFrom("scenarios").select(["state", "no", "organisation_id"]).execute();
    expect(rows).toHaveLength(20);
    expect(rows.every((row) => row.state === "published" && row.no && row.organisation_id)).toBe(true);

    expect(await load(60)).toBe(0);
    expect(await load(90)).toBe(30);
    expect(await lastOutboxSeq(db)).toBe(90);
  });

  it("gives scenarios to organisations that may publish them only", async () => {
    const db = await freshDatabase("2026-03-02");
    await loadListings(db, { count: 90, seed: 3, now: NOW }, () => undefined);
    const kinds = await db
      .selectFrom("scenarios as s")
      .innerJoin("organisations as o", "o.id", "s.organisation_id")
      .select("o.kind")
      .distinct()
      .orderBy("o.kind")
      .execute();
    expect(kinds.map((row) => row.kind)).toEqual(["authority", "chain_leader", "park"]);
  });
});
