import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyAchievement } from "~/app/domain/achievement";
import type { ListingNoun } from "~/app/domain/listing-number";
import { emptyScenario } from "~/app/domain/scenario";
import { IMPORT_KINDS, type ImportContent } from "~/app/services/import/kinds";
import { buildLookup, type Lookup } from "~/app/services/import/lookup";
import {
  ENTRY_SEPARATORS,
  joinWith,
  LIST_SEPARATORS,
  PART_SEPARATORS,
  splitAt,
} from "~/app/services/import/separators";
import { writeCell, writeWords } from "~/app/services/import/write-cell";
import { listMergedCities } from "~/db/queries/bulk-listings";
import { readVocabulary } from "~/db/queries/vocabulary";
import { sampleAchievements } from "~/seeds/datasets/samples/achievements";
import { sampleOrganisations } from "~/seeds/datasets/samples/organisations";
import { sampleScenarios } from "~/seeds/datasets/samples/scenarios";
import { achievementContent, scenarioContent } from "~/seeds/sample-content";
import { seededDatabase } from "./support";

let lookups: Record<"zh-CN" | "en", Lookup>;
beforeAll(async () => {
  const db = await seededDatabase();
  const vocabulary = await readVocabulary(db);
  const merged = await listMergedCities(db);
  lookups = { "zh-CN": buildLookup(vocabulary, merged, "zh-CN"), en: buildLookup(vocabulary, merged, "en") };
});

/** Writes every column of a record and reads the cells again. */
function throughCells<N extends ListingNoun>(
  noun: N,
  content: ImportContent[N],
  language: "zh-CN" | "en" = "zh-CN",
): ImportContent[N] {
  const kind = IMPORT_KINDS[noun];
  const words = writeWords(lookups[language], language);
  const read = kind.empty();
  for (const column of kind.columns) {
    const text = String(writeCell(noun, column, content, words)).trim();
    const problem = column.apply(read, { text, items: null }, words.lookup);
    if (problem) throw new Error(`${content.title}, ${column.field}: ${JSON.stringify(problem)} in ${text}`);
  }
  return read;
}

describe("a sample record written into cells reads the same", () => {
  const ownerOf = (key: string) => {
    const owner = sampleOrganisations.find((organisation) => organisation.key === key);
    if (!owner) throw new Error(key);
    return owner;
  };
  const now = new Date("2026-11-24T03:00:00.000Z");

  test.each(["zh-CN", "en"] as const)("scenarios, in %s", (language) => {
    expect(sampleScenarios.length).toBeGreaterThan(50);
    for (const [index, sample] of sampleScenarios.entries()) {
      const content = scenarioContent(sample, ownerOf(sample.organisation), index, now);
      expect(throughCells("scenario", content, language)).toEqual(content);
    }
  });

  test.each(["zh-CN", "en"] as const)("achievements, in %s", (language) => {
    expect(sampleAchievements.length).toBeGreaterThan(100);
    for (const [index, sample] of sampleAchievements.entries()) {
      const content = achievementContent(sample, ownerOf(sample.organisation), index);
      expect(throughCells("achievement", content, language)).toEqual(content);
    }
  });
});

describe("text of every kind survives", () => {
  const record = <T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    fc.record(parts, { noNullPrototype: true });
  const odd = fc
    .stringMatching(/^[a甲1９≥~=|；;、，,\\（）()：:%.\-\n' 万可选级]{0,12}$/)
    .map((text) => text.trim());
  const oddLine = odd.map((text) => text.replace(/\s+/g, " "));
  const list = fc.array(
    odd.filter((text) => text !== ""),
    { maxLength: 4 },
  );

  test("lists in lists", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(odd, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        (rows) => {
          const written = joinWith(
            rows.map((row) => joinWith(row, "|", PART_SEPARATORS)),
            "；",
            ENTRY_SEPARATORS,
          );
          const read = splitAt(written, ENTRY_SEPARATORS).map((row) => splitAt(row, PART_SEPARATORS));
          expect(read).toEqual(rows);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(splitAt("\\".repeat(200_000), LIST_SEPARATORS)).toHaveLength(1);
  });

  test("of a scenario", () => {
    const indicator = record({
      name: oddLine,
      figure: fc.constantFrom(
        [">=", "5", null],
        ["<=", "0.5", null],
        ["=", "-3", null],
        ["range", "-20", "60"],
        [">=", "", null],
        ["range", "", ""],
      ),
      unit: fc.oneof(oddLine, fc.constantFrom("%", "万次", "千米", "mm", "")),
      testMethod: fc.option(oddLine.filter((text) => text !== "")),
      must: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(indicator, { maxLength: 3, comparator: "SameValue", selector: (row) => row.name }),
        fc.uniqueArray(record({ text: oddLine.filter((text) => text !== ""), must: fc.boolean() }), {
          maxLength: 3,
          selector: (row) => row.text,
        }),
        fc.date({ min: new Date("2026-01-01"), max: new Date("2029-01-01"), noInvalidDate: true }),
        (rows, requirements, close) => {
          const content = {
            ...emptyScenario(),
            title: "甲",
            requirements,
            indicators: rows.map(({ figure, ...row }) => {
              const [operator, value, valueMax] = figure as [">=", string, string | null];
              return { ...row, operator, value, valueMax };
            }),
            responsesClose: new Date(Math.floor(close.getTime() / 60_000) * 60_000 + 17_000).toISOString(),
          };
          expect(throughCells("scenario", content)).toEqual(content);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("of an achievement", () => {
    const date = fc.constantFrom("", "2024-05", "2024-05-07");
    fc.assert(
      fc.property(
        record({
          keywords: list.map((all) => [...new Set(all)]),
          innovations: list.map((all) => [...new Set(all)]),
          completingUnits: list.map((all) => [...new Set(all)]),
          metrics: fc.uniqueArray(
            record({
              name: oddLine,
              value: fc.constantFrom("0.3", "", "-12"),
              unit: oddLine,
              testReport: oddLine,
            }),
            { maxLength: 3, selector: (row) => row.name },
          ),
          comparisons: fc.uniqueArray(record({ indicator: oddLine, ours: oddLine, best: oddLine }), {
            maxLength: 3,
            selector: (row) => row.indicator,
          }),
          applications: fc.uniqueArray(record({ userOrg: oddLine, date, result: oddLine }), {
            maxLength: 3,
            selector: (row) => row.userOrg,
          }),
          evidence: fc.uniqueArray(
            record({
              level: fc.integer({ min: 1, max: 9 }),
              title: oddLine,
              issuer: oddLine,
              date,
              reference: oddLine,
            }),
            { maxLength: 3, selector: (row) => row.title },
          ),
          ip: fc.uniqueArray(
            record({
              kind: fc.constantFrom("invention" as const, "software" as const),
              number: oddLine,
              status: fc.constantFrom("filed" as const, "granted" as const),
              owner: oddLine,
              expiresOn: fc.constantFrom(null, "2040-01-31"),
            }),
            { maxLength: 3, selector: (row) => row.number },
          ),
        }),
        (parts) => {
          const content = { ...emptyAchievement(), title: "甲", ...parts };
          expect(throughCells("achievement", content)).toEqual(content);
        },
      ),
      { numRuns: 500 },
    );
  });
});
