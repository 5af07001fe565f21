import { beforeAll, describe, expect, it } from "vitest";
import { PLATFORM_KINDS, PROFILE_LIMITS, profileProblems } from "~/app/domain/platform";
import type { Db } from "~/db/connection";
import { listPlatforms } from "~/db/queries/bridges";
import { findProfile } from "~/db/queries/organisation-profiles";
import { cities, domains } from "~/seeds/datasets";
import { sampleOrganisations } from "~/seeds/datasets/samples/organisations";
import { sampleProfile } from "~/seeds/sample-profile";
import { loadSamples } from "~/seeds/samples";
import { freshDatabase } from "../support/database";

const codesOf = (rows: readonly { code: string }[]) => rows.map((row) => row.code);
const platforms = sampleOrganisations.filter((organisation) => organisation.kind === "platform");

describe("sample profiles", () => {
  it.each(sampleOrganisations.map((organisation) => [organisation.key, organisation] as const))(
    "%s says which domains it works in, and nothing that a person could not",
    (_key, organisation) => {
      const profile = sampleProfile(organisation);
      expect(profile.domainCodes.length).toBeGreaterThan(0);
      expect(profile.domainCodes.length).toBeLessThanOrEqual(PROFILE_LIMITS.domains);
      expect(profileProblems(organisation.kind, profile, codesOf(domains))).toEqual([]);
    },
  );

  it("have platforms of every kind, for every domain, in at least eight cities", () => {
    expect(platforms.length).toBeGreaterThanOrEqual(20);
    const profiles = platforms.map(sampleProfile);
    const kinds = profiles.flatMap(({ platform }) => platform?.offers.map((offer) => offer.kind) ?? []);
    expect(new Set(kinds)).toEqual(new Set(PLATFORM_KINDS));
    const covered = new Set(profiles.flatMap(({ domainCodes }) => domainCodes));
    expect(codesOf(domains).filter((code) => !covered.has(code))).toEqual([]);
    const inCities = new Set(platforms.map(({ cityCode }) => cityCode));
    expect(inCities.size).toBeGreaterThanOrEqual(8);
    expect([...inCities].filter((code) => !codesOf(cities).includes(code))).toEqual([]);
  });

  it("declare accreditation only for testing, in numbers that no office gives", () => {
    for (const organisation of platforms) {
      const { platform } = sampleProfile(organisation);
      const declared = organisation.platform?.accreditation ?? "";
      expect(platform?.accreditation).toBe(declared);
      for (const number of declared.match(/(CMA|CNAS) \S+/g) ?? []) expect(number).toContain("示例-");
    }
  });

  it("have keys and contacts of their own", () => {
    for (const field of ["key", "name", "contact"] as const) {
      const values = platforms.map((organisation) => organisation[field]);
      const others = sampleOrganisations
        .filter(({ kind }) => kind !== "platform")
        .map((other) => other[field]);
      expect(values.filter((value, at) => values.indexOf(value) !== at || others.includes(value))).toEqual(
        [],
      );
    }
  });
});

describe("loaded samples", () => {
  let db: Db;
  beforeAll(async () => {
    db = await freshDatabase("2026-03-02");
    await loadSamples(db, new Date("2026-03-02T02:00:00Z"));
  });

  it("show every verified platform and hide the one that waits", async () => {
    const shown = (await listPlatforms(db)).map(({ name }) => name).sort();
    const verified = platforms.filter(({ status = "verified" }) => status === "verified");
    expect(shown).toEqual(verified.map(({ name }) => name).sort());
    expect(platforms.length).toBeGreaterThan(verified.length);
    expect((await listPlatforms(db)).every(({ isSample }) => isSample)).toBe(true);
  });

  it("give every organisation its domains", async () => {
    const rows = await db.selectFrom("organisations").select("id").execute();
    for (const { id } of rows) expect((await findProfile(db, id)).domainCodes.length).toBeGreaterThan(0);
  });
});
