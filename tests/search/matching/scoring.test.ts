import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitsFrom } from "~/app/domain/units";
import type { AchievementDocument, DocumentIndicator, ScenarioDocument } from "~/search/documents";
import { blocksOf } from "~/search/matching/blocks";
import { scoreContext } from "~/search/matching/context";
import { neighboursFrom, scoreDomain } from "~/search/matching/domain";
import { scoreIndicators } from "~/search/matching/indicators";
import { scoreMaturity } from "~/search/matching/maturity";
import { achievement, scenario } from "../documents";

const NOW = "2026-06-01T00:00:00.000Z";
const units = unitsFrom([
  { spellings: ["mm", "毫米"], dimension: "length", factor: 0.001, offset: 0 },
  { spellings: ["cm", "厘米"], dimension: "length", factor: 0.01, offset: 0 },
  { spellings: ["mW"], dimension: "power", factor: 0.001, offset: 0 },
  { spellings: ["MW", "兆瓦"], dimension: "power", factor: 1e6, offset: 0 },
  { spellings: ["K"], dimension: "temperature", factor: 1, offset: 0 },
  { spellings: ["℃"], dimension: "temperature", factor: 1, offset: 273.15 },
  { spellings: ["%"], dimension: "ratio", factor: 0.01, offset: 0 },
]);
const neighbours = neighboursFrom([
  { codeA: "ROBOT", codeB: "AI", weight: 0.5 },
  { codeA: "AI-04", codeB: "ROBOT-01", weight: 0.8 },
]);

const need = (fields: Partial<ScenarioDocument>) => scenario({ id: "s", title: "需求", ...fields });
const offer = (fields: Partial<AchievementDocument>) => achievement({ id: "a", title: "成果", ...fields });
const indicator = (fields: Partial<DocumentIndicator>): DocumentIndicator => ({
  ...{ name: "定位精度", operator: "<=", value: "0.5", valueMax: null, unit: "mm", must: true },
  ...fields,
});

describe("domain", () => {
  const part = (a: Partial<ScenarioDocument>, b: Partial<AchievementDocument>) =>
    scoreDomain(need(a), offer(b), neighbours);

  it("ranks same subfield, same domain, neighbour, unknown and other", () => {
    const ai = { domainCode: "AI", subfieldCodes: ["AI-04"] };
    const relations = [
      part(ai, { domainCode: "AI", subfieldCodes: ["AI-04"] }),
      part(ai, { domainCode: "AI", subfieldCodes: ["AI-01"] }),
      part(ai, { domainCode: "ROBOT", subfieldCodes: ["ROBOT-01"] }),
      part(ai, { domainCode: null }),
      part(ai, { domainCode: "QUANT" }),
    ];
    expect(relations.map(({ relation }) => relation)).toEqual([
      "same_subfield",
      "same_domain",
      "neighbour",
      "unknown",
      "other",
    ]);
    const points = relations.map((relation) => relation.points);
    expect([...points].sort((a, b) => b - a)).toEqual(points);
    expect(new Set(points).size).toBe(5);
  });

  it("trusts a proposed domain less, in both directions", () => {
    const same = part({ domainCode: "AI" }, { domainCode: "AI" });
    const proposedSame = part({ domainCode: "AI" }, { domainCode: "AI", domainProposed: true });
    const other = part({ domainCode: "AI" }, { domainCode: "QUANT" });
    const proposedOther = part({ domainCode: "AI", domainProposed: true }, { domainCode: "QUANT" });
    expect(proposedSame.points).toBeLessThan(same.points);
    expect(proposedOther.points).toBeGreaterThan(other.points);
    expect(proposedSame.points).toBeGreaterThan(proposedOther.points);
  });
});

describe("maturity", () => {
  const part = (trl: number | null, trlHasEvidence = true) =>
    scoreMaturity(need({ trlMin: 6, trlTarget: 7 }), offer({ trl, trlHasEvidence }));

  it("names the relation and the missing levels", () => {
    expect(part(6)).toMatchObject({ relation: "inside", missingLevels: 0, windowMin: 6, windowTarget: 7 });
    expect(part(9)).toMatchObject({ relation: "above", missingLevels: 0 });
    expect(part(4)).toMatchObject({ relation: "below", missingLevels: 2 });
    expect(part(null)).toMatchObject({ relation: "unknown_level", trl: null });
    expect(scoreMaturity(need({}), offer({ trl: 6 })).relation).toBe("unknown_window");
  });

  it("counts a proof for more than a claim", () => {
    expect(part(6, true).points).toBeGreaterThan(part(6, false).points);
  });

  it("never prefers a level further below the window", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.boolean(), (trl, proven) => {
        expect(part(trl, proven).points).toBeLessThanOrEqual(part(trl + 1, proven).points);
      }),
    );
  });
});

describe("indicators", () => {
  const part = (indicators: DocumentIndicator[], metrics: AchievementDocument["metrics"]) =>
    scoreIndicators(need({ indicators }), offer({ metrics }), units);

  it("says met, failed or unknown row by row, after unit conversion", () => {
    const result = part(
      [
        indicator({}),
        indicator({ name: "工作温度", operator: "range", value: "-20", valueMax: "60", unit: "℃" }),
        indicator({ name: "合格率", operator: ">=", value: "99", unit: "%" }),
        indicator({ name: "寿命", operator: ">=", value: "5000", unit: "h", must: false }),
      ],
      [
        { name: "绝对定位精度", value: "0.05", unit: "cm" },
        { name: "工作温度", value: "300", unit: "K" },
        { name: "产品合格率", value: "98.5", unit: "%" },
      ],
    );
    expect(result.rows.map(({ state }) => state)).toEqual(["met", "met", "failed", "unknown"]);
    expect(result).toMatchObject({ met: 2, failed: 1, unknown: 1 });
    expect(result.rows[0]?.offered).toEqual({ name: "绝对定位精度", value: "0.05", unit: "cm" });
    expect(result.rows[3]?.offered).toBeNull();
  });

  it("does not compare figures of different things or dimensions", () => {
    expect(part([indicator({})], [{ name: "定位精度", value: "0.1", unit: "kg" }]).rows[0]?.state).toBe(
      "unknown",
    );
    expect(part([indicator({})], [{ name: "重量", value: "0.1", unit: "mm" }]).rows[0]?.state).toBe(
      "unknown",
    );
    const power = indicator({ name: "功率", operator: ">=", value: "1", unit: "mW" });
    expect(part([power], [{ name: "功率", value: "1", unit: "MW" }]).rows[0]?.state).toBe("met");
  });

  it("reads a value that is no number as unknown", () => {
    expect(part([indicator({})], [{ name: "定位精度", value: "高", unit: "mm" }]).rows[0]?.state).toBe(
      "unknown",
    );
    expect(
      part([indicator({ value: "" })], [{ name: "定位精度", value: "1", unit: "mm" }]).rows[0]?.state,
    ).toBe("unknown");
  });

  it("never hold a figure against its contrary, nor rule out by a merely similar name", () => {
    const detected = indicator({ name: "缺陷检出率", operator: ">=", value: "95", unit: "%" });
    const under = (name: string, value: string) => part([detected], [{ name, value, unit: "%" }]).rows[0];
    expect(under("缺陷漏检率", "0.4")).toMatchObject({ state: "unknown", offered: null });
    expect(under("缺陷检出率", "90")?.state).toBe("failed");
    expect(under("表面缺陷检出率", "97")?.state).toBe("met");
    expect(under("缺陷覆盖率", "80")?.state).toBe("unknown");
    const precise = indicator({ name: "定位精度", operator: "<=", value: "1", unit: "mm" });
    const repeated = part([precise], [{ name: "重复定位精度", value: "2", unit: "mm" }]).rows[0];
    expect(repeated?.state).toBe("unknown");
    const passed = indicator({ name: "合格率", operator: ">=", value: "99", unit: "%" });
    expect(part([passed], [{ name: "不合格率", value: "0.5", unit: "%" }]).rows[0]?.state).toBe("unknown");
  });

  it("compares an unknown unit with itself", () => {
    const row = indicator({ name: "通道", operator: ">=", value: "64", unit: "路" });
    expect(part([row], [{ name: "通道", value: "128", unit: "路" }]).rows[0]?.state).toBe("met");
  });

  it("never gives less for a better figure", () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(
        number,
        number,
        fc.nat(500),
        fc.boolean(),
        fc.constantFrom("mm", "cm"),
        (asked, had, more, must, unit) => {
          const row = indicator({ operator: ">=", value: String(asked), must });
          const points = (value: number) =>
            part([row], [{ name: "定位精度", value: String(value), unit }]).points;
          expect(points(had + more)).toBeGreaterThanOrEqual(points(had));
        },
      ),
    );
  });
});

describe("context", () => {
  const fact = (code: string, a: Partial<ScenarioDocument>, b: Partial<AchievementDocument>) =>
    scoreContext(need(a), offer(b)).facts.find((entry) => entry.code === code)?.state;

  it("knows which transfer mode answers which cooperation mode", () => {
    expect(fact("mode", { modes: ["technology_licence"] }, { modes: ["licensing"] })).toBe("yes");
    expect(fact("mode", { modes: ["technology_licence"] }, { modes: ["assignment"] })).toBe("no");
    expect(fact("mode", { modes: [] }, { modes: ["assignment"] })).toBe("unknown");
  });

  it("keeps unknown apart from no", () => {
    expect(fact("city", { cityCode: "370100" }, { cityCode: null })).toBe("unknown");
    expect(fact("city", { cityCode: "370100" }, { cityCode: "370200" })).toBe("no");
    expect(fact("trial", {}, { trialOk: null })).toBe("unknown");
    expect(fact("trial", {}, { trialOk: false })).toBe("no");
    expect(fact("application", { applicationTags: ["APP-HOME"] }, { applicationTags: ["APP-HOME"] })).toBe(
      "yes",
    );
    expect(fact("timing", { needBy: "2026-12-31" }, { trl: 8 })).toBe("yes");
    expect(fact("timing", { needBy: "2026-04-30" }, { trl: 3 })).toBe("no");
  });
});

describe("blocks", () => {
  const codes = (a: Partial<ScenarioDocument>, b: Partial<AchievementDocument>) => {
    const [subject, candidate] = [need(a), offer(b)];
    const indicators = scoreIndicators(subject, candidate, units);
    return blocksOf(subject, candidate, indicators, NOW).map(({ code }) => code);
  };

  it("lets a listing through that breaks nothing, and one of which nothing is known", () => {
    expect(codes({}, {})).toEqual([]);
    expect(
      codes({ smeOnly: true, provinceOnly: true, indicators: [indicator({})] }, { orgKind: null }),
    ).toEqual([]);
  });

  it("names every reason", () => {
    expect(codes({}, { validUntil: "2026-05-31T00:00:00.000Z" })).toEqual(["expired"]);
    expect(codes({}, { publicState: "on_hold" })).toEqual(["not_open"]);
    expect(codes({}, { transferState: "contracted" })).toEqual(["not_available"]);
    expect(codes({ smeOnly: true }, { orgKind: "university" })).toEqual(["sme_only"]);
    expect(codes({ provinceOnly: true }, { cityCode: "110000" })).toEqual(["province_only"]);
    const metrics = [{ name: "定位精度", value: "0.9", unit: "mm" }];
    expect(codes({ indicators: [indicator({})] }, { metrics })).toEqual(["must_indicator_failed"]);
    expect(codes({ indicators: [indicator({ must: false })] }, { metrics })).toEqual([]);
  });

  it("rules out a scenario that stopped taking responses", () => {
    const closed = need({ responsesClose: "2026-05-01T00:00:00.000Z" });
    const none = scoreIndicators(closed, offer({}), units);
    expect(blocksOf(offer({}), closed, none, NOW).map(({ code }) => code)).toEqual(["not_open"]);
    expect(blocksOf(closed, offer({}), none, NOW)).toEqual([]);
  });
});
