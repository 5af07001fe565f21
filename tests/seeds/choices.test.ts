import { describe, expect, it } from "vitest";
import { ACHIEVEMENT_CLASSES, ACHIEVEMENT_STAGES, IP_KINDS, IP_STATUSES } from "~/app/domain/achievement";
import { ORGANISATION_KINDS } from "~/app/domain/organisation";
import { PLATFORM_KINDS } from "~/app/domain/platform";
import { IP_TERMS, OPPORTUNITY_KINDS, SCENARIO_CLASSES } from "~/app/domain/scenario";
import { SCENARIO_STAGES, SUGGESTED_TRL_WINDOW, TRL_SCALES } from "~/app/domain/trl";
import { type ModeList, maturityScales, modes, stages, units } from "~/seeds/datasets";

const codesOf = (rows: readonly { code: string }[]) => rows.map((row) => row.code);
const duplicates = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe("maturity", () => {
  it("has the scales of the domain core, levels counted from 1", () => {
    expect(maturityScales.map((scale) => scale.id)).toEqual([...TRL_SCALES]);
    expect(maturityScales.map((scale) => scale.levels.length)).toEqual([9, 13]);
    for (const scale of maturityScales) {
      expect(scale.levels.map((row) => row.level)).toEqual(scale.levels.map((_, at) => at + 1));
      expect(scale.levels.map((row) => row.trl)).toEqual(
        scale.levels.map((row) => (row.level <= 9 ? row.level : null)),
      );
    }
  });

  it("suggests the windows the domain core prefills", () => {
    expect(codesOf(stages)).toEqual([...SCENARIO_STAGES]);
    for (const stage of stages) {
      expect({ min: stage.trlMin, target: stage.trlMax }).toEqual(SUGGESTED_TRL_WINDOW[stage.code]);
    }
  });
});

describe("modes", () => {
  it.each<[ModeList, readonly string[]]>([
    ["organisation_kind", ORGANISATION_KINDS],
    ["platform_kind", PLATFORM_KINDS],
    ["scenario_class", SCENARIO_CLASSES],
    ["opportunity_kind", OPPORTUNITY_KINDS],
    ["ip_terms", IP_TERMS],
    ["achievement_class", ACHIEVEMENT_CLASSES],
    ["achievement_stage", ACHIEVEMENT_STAGES],
    ["ip_kind", IP_KINDS],
    ["ip_status", IP_STATUSES],
  ])("%s has the codes of the domain core", (list, codes) => {
    expect(codesOf(modes.filter((row) => row.list === list))).toEqual([...codes]);
  });

  it("lets every word of a list mean one choice", () => {
    for (const list of new Set(modes.map((row) => row.list))) {
      const rows = modes.filter((row) => row.list === list);
      expect(duplicates(rows.flatMap((row) => [row.zh, row.en, ...row.synonyms])), list).toEqual([]);
      expect(codesOf(rows).filter((code) => !/^[a-z]+(_[a-z]+)*$/.test(code))).toEqual([]);
    }
  });
});

describe("units", () => {
  it("reads every spelling as one unit", () => {
    const spellings = units.flatMap((unit) => [...new Set([unit.symbol, unit.nameZh, ...unit.aliases])]);
    expect(duplicates(spellings)).toEqual([]);
  });

  it("has decimal factors and a base in every dimension", () => {
    for (const unit of units) {
      expect(unit.factor, unit.code).toMatch(/^(?!0+(\.0+)?$)\d+(\.\d+)?$/);
      expect(unit.offset, unit.code).toMatch(/^\d+(\.\d+)?$/);
      expect(unit.symbol !== "" || unit.dimension === "number").toBe(true);
    }
    for (const dimension of new Set(units.map((unit) => unit.dimension))) {
      const bases = units.filter(
        (unit) => unit.dimension === dimension && unit.factor === "1" && unit.offset === "0",
      );
      expect(bases.length, dimension).toBeGreaterThan(0);
    }
  });

  it.each([
    ["72", "km/h", "20", "m/s"],
    ["2", "小时", "120", "分钟"],
    ["0.5", "%", "5", "‰"],
    ["1", "亿元", "10000", "万元"],
    ["1", "μm", "1000", "nm"],
    ["25", "℃", "298.15", "K"],
    ["60", "件/小时", "1", "件/分"],
    ["1", "t/d", "1000", "kg/d"],
    ["8", "Mbps", "1", "MB/s"],
    ["180", "°", "3.141592653589793", "rad"],
  ])("%s %s is %s %s", (valueA, symbolA, valueB, symbolB) => {
    const base = (value: string, spelling: string) => {
      const unit = units.find(
        (row) => row.symbol === spelling || row.aliases.includes(spelling) || row.nameZh === spelling,
      );
      return [unit?.dimension, Number(value) * Number(unit?.factor) + Number(unit?.offset)] as const;
    };
    const [dimension, amount] = base(valueA, symbolA);
    const [otherDimension, other] = base(valueB, symbolB);
    expect(dimension).toBe(otherDimension);
    expect(amount / other).toBeCloseTo(1, 9);
  });
});
