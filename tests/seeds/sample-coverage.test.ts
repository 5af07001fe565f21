import { describe, expect, it } from "vitest";
import { cities, domains, subfields, units } from "~/seeds/datasets";
import { sampleAchievements } from "~/seeds/datasets/samples/achievements";
import { sampleOrganisations } from "~/seeds/datasets/samples/organisations";
import { sampleScenarios } from "~/seeds/datasets/samples/scenarios";
import type { SampleAchievement, SampleFit, SampleScenario } from "~/seeds/datasets/samples/types";
import { stepsTo } from "~/seeds/sample-history";

type Listing = SampleScenario | SampleAchievement;

const cityOf = new Map(sampleOrganisations.map((organisation) => [organisation.key, organisation.cityCode]));
const isOpen = (sample: Listing) => (sample.state ?? "published") === "published";
const scenarios = sampleScenarios.filter(isOpen);
const achievements = sampleAchievements.filter(isOpen);

/** How many of the listings have each code; 0 for the ones that none has. */
function tally(
  codes: readonly { code: string }[],
  listings: readonly Listing[],
  codesOf: (listing: Listing) => readonly (string | null | undefined)[],
): Map<string, number> {
  const counts = new Map(codes.map(({ code }) => [code, 0]));
  for (const listing of listings)
    for (const code of codesOf(listing)) if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** The codes that fewer than `least` listings have, with how many do. */
const below = (counts: Map<string, number>, least: number) =>
  [...counts].filter(([, count]) => count < least);

describe("the samples that the public sees", () => {
  it("are enough to look like a province", () => {
    expect(sampleOrganisations.length).toBeGreaterThanOrEqual(49);
    expect(sampleScenarios.length).toBeGreaterThanOrEqual(66);
    expect(sampleAchievements.length).toBeGreaterThanOrEqual(160);
  });

  it("fill every domain", () => {
    const domainOf = ({ domain }: Listing) => [domain];
    expect(below(tally(domains, scenarios, domainOf), 3)).toEqual([]);
    expect(below(tally(domains, achievements, domainOf), 8)).toEqual([]);
  });

  it("have an achievement in every subfield", () => {
    expect(
      below(
        tally(subfields, achievements, ({ subfields }) => subfields),
        1,
      ),
    ).toEqual([]);
  });

  it("come from every city, a scenario and two achievements at least", () => {
    const cityCodeOf = ({ city, organisation }: Listing) => [city ?? cityOf.get(organisation)];
    expect(below(tally(cities, scenarios, cityCodeOf), 1)).toEqual([]);
    expect(below(tally(cities, achievements, cityCodeOf), 2)).toEqual([]);
  });

  it("come from many publishers", () => {
    expect(new Set(scenarios.map(({ organisation }) => organisation)).size).toBeGreaterThanOrEqual(24);
    expect(new Set(achievements.map(({ organisation }) => organisation)).size).toBeGreaterThanOrEqual(40);
  });
});

describe("the samples as a set to learn from", () => {
  const fitsOf = (key: string): SampleFit[] =>
    achievements.flatMap(({ answers }) =>
      answers.filter(({ scenario }) => scenario === key).map(({ fit }) => fit),
    );

  it("hold scenarios that nobody meets yet: a must-indicator missed, or a maturity that needs a bridge", () => {
    const unmet = scenarios.map(({ key }) => fitsOf(key)).filter((fits) => !fits.includes("meets"));
    expect(unmet.filter((fits) => fits.includes("misses_indicator")).length).toBeGreaterThanOrEqual(5);
    expect(unmet.filter((fits) => fits.includes("below_window")).length).toBeGreaterThanOrEqual(3);
  });

  it("hold anonymous ones, ones that close within a fortnight and ones told in English", () => {
    expect(scenarios.filter(({ anonymous }) => anonymous).length).toBeGreaterThanOrEqual(3);
    expect(scenarios.filter(({ days }) => days.close <= 14).length).toBeGreaterThanOrEqual(3);
    const inEnglish = (sample: Listing) => Boolean(sample.titleEn && sample.summaryEn);
    expect(scenarios.filter(inEnglish).length).toBeGreaterThanOrEqual(15);
    expect(achievements.filter(inEnglish).length).toBeGreaterThanOrEqual(50);
  });

  it("name an anonymous owner nowhere in the text", () => {
    for (const sample of sampleScenarios.filter(({ anonymous }) => anonymous)) {
      const owner = sampleOrganisations.find(({ key }) => key === sample.organisation);
      const shortName = owner?.name.slice(2, 4) ?? "";
      expect(JSON.stringify(sample), sample.key).not.toContain(shortName);
    }
  });

  it("were published while questions could still be asked", () => {
    for (const [index, sample] of sampleScenarios.entries()) {
      const published = stepsTo(sample.state ?? "published", index + 1).find(({ to }) => to === "published");
      if (published) expect(-published.daysAgo, sample.key).toBeLessThan(sample.days.close - 20);
    }
  });
});

describe("what the samples say", () => {
  it("measures every must-indicator in a unit of the vocabulary, or in none, and says how", () => {
    const known = new Set(["", ...units.flatMap((unit) => [unit.symbol, ...unit.aliases])]);
    for (const { key, indicators } of sampleScenarios) {
      const required = indicators.filter(({ must }) => must);
      expect(required.length, key).toBeGreaterThanOrEqual(1);
      for (const { name, unit, testMethod } of required) {
        expect(known.has(unit), `${key}: ${name} in ${unit}`).toBe(true);
        expect(testMethod, `${key}: ${name}`).toBeTruthy();
      }
    }
  });

  it("repeats no title, in Chinese or English, and no sentence of length", () => {
    const all: readonly Listing[] = [...sampleScenarios, ...sampleAchievements];
    for (const texts of [
      all.map(({ title }) => title),
      all.flatMap(({ titleEn }) => titleEn ?? []),
      all.flatMap(sentences),
    ]) {
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    }
  });

  it("boasts of nothing without a figure and keeps half-width punctuation out of Chinese", () => {
    const texts = [...sampleScenarios, ...sampleAchievements].flatMap((sample) => [
      sample.title,
      ...sentences(sample),
    ]);
    const boasts = texts.filter((text) => /先进|领先|一流/.test(text) && !/\d/.test(text));
    expect(boasts).toEqual([]);
    expect(texts.filter((text) => /\p{Script=Han}[,;:!?]|[,;!?]\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

/** The sentences of its long texts that are long enough not to be alike by chance. */
function sentences(sample: Listing): string[] {
  const texts =
    "problem" in sample
      ? [
          sample.oneLine,
          sample.conditions,
          sample.problem,
          sample.current,
          sample.scope,
          sample.resourcesText,
        ]
      : [sample.summary, sample.usableIn, sample.benefits];
  return texts.flatMap((text) => text.split(/[。；]/)).filter((sentence) => sentence.length >= 16);
}
