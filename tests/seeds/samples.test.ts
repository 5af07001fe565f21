import { describe, expect, it } from "vitest";
import type { Metric } from "~/app/domain/achievement";
import { readCreditCode } from "~/app/domain/credit-code";
import type { Indicator } from "~/app/domain/indicator";
import { mayPublishScenarios, ORGANISATION_KINDS } from "~/app/domain/organisation";
import { achievementChecklist, type ChecklistItem, LIMITS, scenarioChecklist } from "~/app/domain/readiness";
import { applications, cities, domains, industries, modes, subfields, units } from "~/seeds/datasets";
import { sampleAchievements } from "~/seeds/datasets/samples/achievements";
import { sampleOrganisations } from "~/seeds/datasets/samples/organisations";
import { sampleScenarios } from "~/seeds/datasets/samples/scenarios";
import type { SampleFit, SampleOrganisation } from "~/seeds/datasets/samples/types";
import { achievementContent, scenarioContent } from "~/seeds/sample-content";
import { inventedCreditCode } from "~/seeds/sample-invented";

const NOW = new Date("2026-03-02T02:00:00Z");
const owners = new Map(sampleOrganisations.map((organisation) => [organisation.key, organisation]));

function ownerOf(key: string): SampleOrganisation {
  const owner = owners.get(key);
  if (!owner) throw new Error(`No sample organisation ${key}`);
  return owner;
}

const scenarios = sampleScenarios.map((sample, index) => ({
  sample,
  content: scenarioContent(sample, ownerOf(sample.organisation), index + 1, NOW),
}));
const achievements = sampleAchievements.map((sample, index) => ({
  sample,
  content: achievementContent(sample, ownerOf(sample.organisation), 500 + index + 1),
}));

const codesOf = (rows: readonly { code: string }[]) => new Set<string>(rows.map((row) => row.code));
const listed = (list: string) => codesOf(modes.filter((mode) => mode.list === list));
const open = (checklist: ChecklistItem[]) => checklist.filter((item) => !item.done).map((item) => item.field);
const length = (text: string) => [...text].length;

describe("sample organisations", () => {
  it("are of every kind, in every city, with codes that pass their check", () => {
    expect(new Set(sampleOrganisations.map((o) => o.kind))).toEqual(new Set(ORGANISATION_KINDS));
    expect(new Set(sampleOrganisations.map((o) => o.cityCode))).toEqual(codesOf(cities));
    const codes = sampleOrganisations.map((o, index) => inventedCreditCode(o.kind, o.cityCode, index + 1));
    for (const code of codes) expect(readCreditCode(code)).toEqual({ ok: true, value: code });
    expect(new Set(codes).size).toBe(codes.length);
    expect(owners.size).toBe(sampleOrganisations.length);
  });
});

describe("sample scenarios", () => {
  it.each(scenarios.map((row) => [row.sample.key, row] as const))(
    "%s is complete and fits the limits",
    (_, row) => {
      const { sample, content } = row;
      if (sample.state !== "draft") expect(open(scenarioChecklist(content))).toEqual([]);
      expect(mayPublishScenarios(ownerOf(sample.organisation).kind)).toBe(true);
      expect(length(content.title)).toBeLessThanOrEqual(LIMITS.title);
      expect(length(content.oneLine)).toBeLessThanOrEqual(LIMITS.oneLine);
      expect(length(content.problem)).toBeGreaterThanOrEqual(80);
      expect(length(content.problem)).toBeLessThanOrEqual(300);
      expect(content.indicators.length).toBeGreaterThanOrEqual(3);
      expect(content.indicators.length).toBeLessThanOrEqual(6);
    },
  );

  it("use codes of the vocabulary", () => {
    for (const { content } of scenarios) {
      expect(codesOf(domains)).toContain(content.domainCode);
      expect([...codesOf(subfields)]).toEqual(expect.arrayContaining(content.subfieldCodes));
      expect([...codesOf(applications)]).toEqual(expect.arrayContaining(content.applicationCodes));
      expect([...codesOf(industries)]).toEqual(expect.arrayContaining(content.chainCodes));
      expect([...listed("resource_kind")]).toEqual(expect.arrayContaining(content.resourceCodes));
      expect([...listed("cooperation_mode")]).toEqual(expect.arrayContaining(content.cooperationModes));
      expect([...listed("responder_condition")]).toEqual(
        expect.arrayContaining(content.responderConditionCodes),
      );
    }
  });

  it("have dates in order, and on the day of seeding take responses unless they ended", () => {
    for (const { sample, content } of scenarios) {
      const { questionsClose, answersBy, responsesClose } = content;
      expect([questionsClose, answersBy, responsesClose]).toEqual(
        [questionsClose, answersBy, responsesClose].sort(),
      );
      const ended = sample.state === "expired" || sample.state === "withdrawn";
      if (!ended) expect(responsesClose ?? "").toSatisfy((at: string) => at > NOW.toISOString());
      expect(content.startOn ?? "").toSatisfy((day: string) => day < (content.needBy ?? ""));
    }
  });
});

describe("sample achievements", () => {
  it.each(achievements.map((row) => [row.sample.key, row] as const))(
    "%s is complete and fits the limits",
    (_, row) => {
      const { sample, content } = row;
      const excused = sample.source === "import" ? ["domainCode", "trl", "subfieldCodes"] : [];
      const missing = open(achievementChecklist(content)).filter((field) => !excused.includes(field));
      if (sample.state !== "draft") expect(missing).toEqual([]);
      expect(length(content.title)).toBeLessThanOrEqual(LIMITS.title);
      expect(length(content.summary)).toBeGreaterThanOrEqual(150);
      expect(length(content.summary)).toBeLessThanOrEqual(400);
      expect(content.innovations.length).toBeLessThanOrEqual(LIMITS.innovations);
      for (const innovation of content.innovations)
        expect(length(innovation)).toBeLessThanOrEqual(LIMITS.innovation);
      for (const { level } of content.evidence) expect(level).toBeLessThanOrEqual(content.trlLevel ?? level);
    },
  );

  it("use codes of the vocabulary", () => {
    for (const { content } of achievements) {
      if (content.domainCode !== null) expect(codesOf(domains)).toContain(content.domainCode);
      expect([...codesOf(subfields)]).toEqual(expect.arrayContaining(content.subfieldCodes));
      expect([...codesOf(applications)]).toEqual(expect.arrayContaining(content.applicationCodes));
      expect([...listed("transfer_mode")]).toEqual(expect.arrayContaining(content.transferModes));
      expect(listed("pricing_method")).toContain(content.pricingMethod);
      expect(listed("achievement_form")).toContain(content.form);
      expect(listed("level_claim")).toContain(content.levelClaim);
      if (content.origin !== null) expect(listed("achievement_origin")).toContain(content.origin);
    }
  });

  it("have rights and contacts that no other record has", () => {
    const numbers = achievements.flatMap(({ content }) => content.ip.map((right) => right.number));
    expect(new Set(numbers).size).toBe(numbers.length);
    const contacts = [...scenarios, ...achievements].map(({ content }) => content.contact);
    expect(new Set(contacts.map((contact) => contact.phone)).size).toBe(contacts.length);
    for (const { email } of contacts) expect(email).toMatch(/\.contact@example\.com$/);
  });
});

describe("the samples as a whole", () => {
  it("write every measured value in a known unit", () => {
    const known = new Set(["", ...units.flatMap((unit) => [unit.symbol, ...unit.aliases])]);
    const used = [
      ...scenarios.flatMap(({ content }) => content.indicators.map((row) => row.unit)),
      ...achievements.flatMap(({ content }) => content.metrics.map((row) => row.unit)),
    ];
    expect([...new Set(used)].filter((unit) => !known.has(unit))).toEqual([]);
  });

  it("cover every domain, every subfield and every city", () => {
    const all = [...scenarios, ...achievements].map(({ content }) => content);
    const covered = new Set<string | null>(
      all.flatMap((content) => [content.domainCode, ...content.subfieldCodes]),
    );
    expect([...codesOf(domains), ...codesOf(subfields)].filter((code) => !covered.has(code))).toEqual([]);
    for (const rows of [scenarios, achievements]) {
      const inCities = new Set(rows.map(({ content }) => content.cityCode ?? ""));
      expect([...codesOf(cities)].filter((code) => !inCities.has(code))).toEqual([]);
    }
  });

  it("have unique keys and titles", () => {
    for (const field of ["key", "title"] as const) {
      const values = [...sampleScenarios, ...sampleAchievements].map((sample) => sample[field]);
      expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
    }
  });

  it("give every scenario answers that fit as they say", () => {
    const claims = achievements.flatMap(({ sample, content }) =>
      sample.answers.map((answer) => ({ ...answer, by: sample.key, offered: content })),
    );
    for (const { sample, content } of scenarios) {
      const answers = claims.filter((claim) => claim.scenario === sample.key);
      if (sample.state !== "draft" && sample.state !== "withdrawn")
        expect(answers.length, sample.key).toBeGreaterThanOrEqual(2);
      const wrong = answers.flatMap(({ by, fit, offered }) => {
        const found = fitOf(content.indicators, content.trlMin, offered.metrics, offered.trlLevel);
        return found === fit ? [] : [`${by} for ${sample.key}: ${found}, not ${fit}`];
      });
      expect.soft(wrong).toEqual([]);
    }
    const known = new Set(sampleScenarios.map((sample) => sample.key));
    const named = sampleAchievements.flatMap((sample) => sample.answers.map((answer) => answer.scenario));
    expect(named.filter((key) => !known.has(key))).toEqual([]);
  });
});

/** What the numbers themselves say of an offer: maturity first, then the must-indicators. */
function fitOf(
  indicators: Indicator[],
  trlMin: number | null,
  metrics: Metric[],
  trl: number | null,
): SampleFit {
  if (trl !== null && trlMin !== null && trl < trlMin) return "below_window";
  const verdicts = indicators.filter((row) => row.must).map((row) => verdict(row, metrics));
  if (verdicts.includes("fails")) return "misses_indicator";
  return verdicts.includes("unknown") || trl === null ? "partly_unknown" : "meets";
}

function verdict(indicator: Indicator, metrics: Metric[]): "passes" | "fails" | "unknown" {
  const metric = metrics.find((row) => row.name === indicator.name && row.unit === indicator.unit);
  if (!metric) return "unknown";
  const [value, low, high] = [metric.value, indicator.value, indicator.valueMax ?? indicator.value].map(
    Number,
  ) as [number, number, number];
  const passes = {
    ">=": value >= low,
    "<=": value <= low,
    "=": value === low,
    range: value >= low && value <= high,
  }[indicator.operator];
  return passes ? "passes" : "fails";
}
