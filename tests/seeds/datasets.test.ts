import { describe, expect, it } from "vitest";
import {
  applications,
  cities,
  cityAliases,
  datasetVersion,
  domains,
  industries,
  maturityScales,
  modes,
  neighbours,
  regions,
  stages,
  subfields,
  synonymGroups,
  units,
} from "~/seeds/datasets";
import { POLICY } from "./policy-words";

const HAN = /\p{Script=Han}/u;
const codesOf = (rows: readonly { code: string }[]) => rows.map((row) => row.code);
const duplicates = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe("8+X taxonomy", () => {
  it("has the policy's domains and no other", () => {
    expect(domains.map((row) => [row.code, row.nameZh])).toEqual(
      Object.entries(POLICY).map(([code, expected]) => [code, expected.zh]),
    );
    expect(domains.map((row) => row.position)).toEqual(domains.map((_, at) => at + 1));
    expect(domains.filter((row) => row.grouping === "x").every((row) => row.code.startsWith("X-"))).toBe(
      true,
    );
    expect(domains.filter((row) => row.grouping === "eight")).toHaveLength(8);
    expect(domains.every((row) => row.version === datasetVersion)).toBe(true);
  });

  it.each(Object.entries(POLICY))("%s carries every word of its paragraph", (code, expected) => {
    const inDomain = subfields.filter((row) => row.domainCode === code).map((row) => row.nameZh);
    expect([...inDomain].sort()).toEqual([...expected.subfields].sort());
    const named = applications.filter((row) => row.domainCodes.includes(code)).map((row) => row.nameZh);
    expect(named).toEqual(expect.arrayContaining(expected.applications));
  });

  it("keeps a child in its parent's domain, without cycles", () => {
    for (const row of subfields) {
      expect(row.code).toMatch(new RegExp(`^${row.domainCode}-\\d{2}$`));
      if (row.parentCode === null) continue;
      const parent = subfields.find((other) => other.code === row.parentCode);
      expect(parent, row.code).toMatchObject({ domainCode: row.domainCode, parentCode: null });
    }
  });

  it("names only known domains in applications", () => {
    const known = codesOf(domains);
    expect(applications.flatMap((row) => row.domainCodes).filter((code) => !known.includes(code))).toEqual(
      [],
    );
  });
});

describe("neighbours", () => {
  it("relates two different known codes once, with a weight between 0 and 1", () => {
    const known = new Set([...codesOf(domains), ...codesOf(subfields)]);
    for (const row of neighbours) {
      expect(known.has(row.codeA) && known.has(row.codeB), `${row.codeA}~${row.codeB}`).toBe(true);
      expect(row.codeA).not.toBe(row.codeB);
      expect(row.weight > 0 && row.weight < 1).toBe(true);
    }
    expect(duplicates(neighbours.map((row) => [row.codeA, row.codeB].sort().join("~")))).toEqual([]);
  });

  it("never puts a neighbour domain near the same domain", () => {
    const domainCodes = codesOf(domains);
    const pairs = neighbours.filter(
      (row) => domainCodes.includes(row.codeA) && domainCodes.includes(row.codeB),
    );
    expect(pairs.filter((row) => row.weight > 0.5)).toEqual([]);
  });
});

describe("cities", () => {
  it("has 16 cities inside the province, each on its own tile", () => {
    expect(cities).toHaveLength(16);
    for (const city of cities) {
      expect(city.code).toMatch(/^37(0[1-9]|1[0-7])00$/);
      expect(city.latitude > 34.3 && city.latitude < 38.5, city.nameEn).toBe(true);
      expect(city.longitude > 114.7 && city.longitude < 122.8, city.nameEn).toBe(true);
    }
    expect(duplicates(cities.map((city) => `${city.tile.col}/${city.tile.row}`))).toEqual([]);
    expect(codesOf(regions)).toEqual(["370000", "000000"]);
  });

  it("lays the tiles out as the map does: no city east of another by two columns lies west of it", () => {
    for (const a of cities) {
      for (const b of cities) {
        if (b.tile.col - a.tile.col >= 2)
          expect(b.longitude, `${a.nameEn}, ${b.nameEn}`).toBeGreaterThan(a.longitude);
        if (b.tile.row - a.tile.row >= 2)
          expect(b.latitude, `${a.nameEn}, ${b.nameEn}`).toBeLessThan(a.latitude);
      }
    }
  });

  it("maps Laiwu to Jinan", () => {
    expect(cityAliases).toEqual([{ code: "371200", nameZh: "莱芜", nameEn: "Laiwu", cityCode: "370100" }]);
  });
});

describe("every dataset", () => {
  const coded = {
    domains,
    subfields,
    applications,
    cities,
    regions,
    stages,
    industries,
    units,
    synonymGroups,
  };

  it.each(Object.entries(coded))("%s has unique codes", (_, rows) => {
    expect(duplicates(codesOf(rows))).toEqual([]);
  });

  it("is named in both languages, Chinese in the Chinese one and none in the English one", () => {
    const named = [
      ...[
        ...domains,
        ...subfields,
        ...applications,
        ...cities,
        ...regions,
        ...stages,
        ...industries,
        ...units,
      ],
      ...maturityScales.flatMap((scale) => scale.levels),
      ...modes.map((row) => ({ nameZh: row.zh, nameEn: row.en })),
    ];
    for (const { nameZh, nameEn } of named) {
      expect(nameZh === "6G" || HAN.test(nameZh), nameEn).toBe(true);
      expect(nameEn.trim() !== "" && !HAN.test(nameEn), nameZh).toBe(true);
    }
  });

  it("keeps half-width punctuation out of Chinese sentences", () => {
    const texts = [
      ...domains.map((row) => row.descriptionZh),
      ...stages.map((row) => row.descriptionZh),
      ...neighbours.map((row) => row.reasonZh),
      ...maturityScales.flatMap((scale) => scale.levels.flatMap((row) => [row.standardZh, row.proofZh])),
    ];
    expect(texts.filter((text) => /[,;:()]/.test(text) || !HAN.test(text))).toEqual([]);
  });

  it("repeats no synonym within a row and puts no word in two synonym groups", () => {
    for (const row of [...domains, ...subfields, ...applications, ...industries]) {
      expect(
        duplicates([...new Set([row.nameZh, row.nameEn]), ...row.synonyms].map((term) => term.toLowerCase())),
        row.code,
      ).toEqual([]);
    }
    expect(
      duplicates(synonymGroups.flatMap((group) => group.terms.map((term) => term.toLowerCase()))),
    ).toEqual([]);
    expect(synonymGroups.filter((group) => group.terms.length < 2)).toEqual([]);
  });
});
