import { describe, expect, it } from "vitest";
import {
  addsPlatformKind,
  type OrganisationProfile,
  PLATFORM_KINDS,
  type PlatformFacts,
  profileProblems,
  SUGGESTED_RANGE,
  settledProfile,
} from "~/app/domain/platform";
import { isTrlLevel } from "~/app/domain/trl";

const DOMAINS = ["AI", "META", "LIFE", "NET", "QUANT", "ROBOT", "DEEP"];
const FACTS: PlatformFacts = {
  offers: [{ kind: "pilot", from: 5, to: 7 }],
  services: "两条中试线",
  accreditation: "",
};
const profile = (platform: Partial<PlatformFacts>, domainCodes = ["AI"]): OrganisationProfile => ({
  domainCodes,
  platform: { ...FACTS, ...platform },
});
const problems = (given: OrganisationProfile, kind: "platform" | "sme" = "platform") =>
  profileProblems(kind, settledProfile(kind, given), DOMAINS).map(({ field, code }) => `${field} ${code}`);

describe("the suggested ranges", () => {
  it("rise from kind to kind and stay on the scale", () => {
    const ranges = PLATFORM_KINDS.map((kind) => SUGGESTED_RANGE[kind]);
    for (const { from, to } of ranges) {
      expect(from).toBeLessThan(to);
      expect([from, to].every(isTrlLevel)).toBe(true);
    }
    expect(ranges.map(({ from }) => from)).toEqual(ranges.map(({ from }) => from).sort());
  });
});

describe("a settled profile", () => {
  it("keeps of an organisation that is no platform only its domains, each once", () => {
    expect(settledProfile("sme", profile({}, ["AI", "DEEP", "AI"]))).toEqual({
      domainCodes: ["AI", "DEEP"],
      platform: null,
    });
  });

  it("lists each kind once, in order, and an accreditation only with testing", () => {
    const offers = (["testing", "pilot", "testing"] as const).map((kind) => ({
      kind,
      ...SUGGESTED_RANGE[kind],
    }));
    const tested = settledProfile("platform", profile({ offers, accreditation: " CMA 1 " }));
    expect(tested.platform?.offers.map(({ kind }) => kind)).toEqual(["pilot", "testing"]);
    expect(tested.platform?.accreditation).toBe("CMA 1");
    expect(settledProfile("platform", profile({ accreditation: "CMA 1" })).platform?.accreditation).toBe("");
  });
});

describe("what is wrong with a profile", () => {
  it("is nothing in a complete one, nor in an empty one of another kind", () => {
    expect(problems(profile({}))).toEqual([]);
    expect(problems({ domainCodes: [], platform: null }, "sme")).toEqual([]);
  });

  it.each<[string, OrganisationProfile, string[]]>([
    ["no kind", profile({ offers: [] }), ["offers choose_at_least_one"]],
    ["no domain", profile({}, []), ["domains choose_at_least_one"]],
    ["an unknown domain", profile({}, ["X-NONE"]), ["domains unknown_choice"]],
    ["seven domains", profile({}, DOMAINS), ["domains too_many"]],
    ["no services", profile({ services: "  " }), ["services required"]],
    ["too long a text", profile({ services: "长".repeat(1001) }), ["services too_long"]],
    [
      "a range that stands still",
      profile({ offers: [{ kind: "pilot", from: 5, to: 5 }] }),
      ["offers.pilot.to trl_range"],
    ],
    [
      "a range that runs back",
      profile({ offers: [{ kind: "pilot", from: 7, to: 5 }] }),
      ["offers.pilot.to trl_range"],
    ],
    [
      "levels off the scale",
      profile({ offers: [{ kind: "testing", from: 0, to: 10 }] }),
      ["offers.testing.from unknown_choice", "offers.testing.to unknown_choice"],
    ],
    [
      "a level that is no number",
      profile({ offers: [{ kind: "pilot", from: Number.NaN, to: 6 }] }),
      ["offers.pilot.from unknown_choice"],
    ],
  ])("names the field for %s", (_what, given, expected) => {
    expect(problems(given)).toEqual(expected);
  });

  it("names every field of a platform that says nothing", () => {
    expect(problems({ domainCodes: [], platform: null })).toEqual([
      "domains choose_at_least_one",
      "offers choose_at_least_one",
      "services required",
    ]);
  });
});

describe("a new claim", () => {
  const both = profile({ offers: [...FACTS.offers, { kind: "testing", from: 6, to: 8 }] });
  it("is one more kind, not another range, another domain or one kind less", () => {
    expect(addsPlatformKind(profile({}), both)).toBe(true);
    expect(addsPlatformKind({ domainCodes: [], platform: null }, both)).toBe(true);
    expect(addsPlatformKind(both, profile({}, ["DEEP"]))).toBe(false);
    expect(addsPlatformKind(profile({}), profile({ offers: [{ kind: "pilot", from: 1, to: 9 }] }))).toBe(
      false,
    );
  });
});
