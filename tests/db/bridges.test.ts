import { beforeEach, describe, expect, it } from "vitest";
import type { OrganisationStatus } from "~/app/domain/organisation";
import type { Db } from "~/db/connection";
import {
  listAchievementCities,
  listCityCoordinates,
  listPlatforms,
  type PlatformFilter,
} from "~/db/queries/bridges";
import { findProfile, replaceProfile } from "~/db/queries/organisation-profiles";
import { inTransaction } from "~/db/transaction";
import { freshDatabase } from "../support/database";
import { newOrganisation } from "../support/people";
import { newPlatform, PILOT } from "../support/platforms";

let db: Db;
beforeEach(async () => {
  db = await freshDatabase("2026-01-01");
});

const idsOf = async (filter: PlatformFilter = {}) =>
  (await listPlatforms(db, filter)).map(({ id }) => id).sort();

describe("the platforms the public may see", () => {
  it("are told in full", async () => {
    const offers = [
      { kind: "testing" as const, from: 6, to: 8 },
      { kind: "proof_of_concept" as const, from: 3, to: 5 },
    ];
    const { id } = await newPlatform({ nameEn: "Lanli", domainCodes: ["DEEP", "AI"], offers });
    expect(await listPlatforms(db)).toEqual([
      {
        id,
        name: "青岛澜砺中试基地",
        nameEn: "Lanli",
        cityCode: "370200",
        domainCodes: ["DEEP", "AI"],
        offers: [offers[1], offers[0]],
        services: "小批试制线两条",
        accreditation: "",
        isSample: false,
      },
    ]);
  });

  it.each<OrganisationStatus>(["submitted", "rejected", "suspended"])(
    "leave out a %s one",
    async (status) => {
      const { id } = await newPlatform();
      const hidden = await newPlatform({ status });
      expect((await findProfile(db, hidden.id)).platform?.offers).toHaveLength(1);
      for (const filter of [
        {},
        { domainCodes: ["ROBOT"] },
        { kind: "pilot" },
        { cityCode: "370200" },
      ] as const)
        expect(await idsOf(filter)).toEqual([id]);
    },
  );

  it("leave out who is no platform any more, and who has not said what it takes on", async () => {
    const former = await newPlatform();
    await db.updateTable("organisations").set({ kind: "sme" }).where("id", "=", former.id).execute();
    await newPlatform({ offers: [] });
    await newOrganisation({ kind: "platform" });
    expect(await listPlatforms(db)).toEqual([]);
  });

  it("are found by any of several domains, by kind and by city", async () => {
    const robot = await newPlatform({ domainCodes: ["ROBOT", "AI"] });
    const deep = await newPlatform({
      domainCodes: ["DEEP"],
      cityCode: "371000",
      offers: [{ kind: "testing", from: 6, to: 8 }],
    });
    expect(await idsOf({ domainCodes: ["AI", "DEEP"] })).toEqual([robot.id, deep.id].sort());
    expect(await idsOf({ domainCodes: ["LIFE"] })).toEqual([]);
    expect(await idsOf({ kind: "testing" })).toEqual([deep.id]);
    expect(await idsOf({ kind: "proof_of_concept" })).toEqual([]);
    expect(await idsOf({ cityCode: "371000" })).toEqual([deep.id]);
    expect(await idsOf({ cityCode: "371000", kind: "pilot" })).toEqual([]);
  });
});

describe("a profile", () => {
  it("is replaced as a whole and goes when the platform says nothing more", async () => {
    const { id } = await newPlatform({ domainCodes: ["ROBOT", "AI"] });
    const next = {
      domainCodes: ["AI", "DEEP"],
      platform: {
        offers: [{ kind: "testing" as const, from: 5, to: 8 }],
        services: "检测",
        accreditation: "CMA",
      },
    };
    await inTransaction((trx) => replaceProfile(trx, id, next));
    expect(await findProfile(db, id)).toEqual(next);
    await inTransaction((trx) => replaceProfile(trx, id, { domainCodes: ["AI"], platform: null }));
    expect(await findProfile(db, id)).toEqual({ domainCodes: ["AI"], platform: null });
    expect(await db.selectFrom("platform_offers").selectAll().execute()).toEqual([]);
  });

  it("is held by the database to domains, kinds and ranges that there are", async () => {
    const { id } = await newPlatform();
    const write = (domainCodes: string[], from: number, to: number, kind: string = "pilot") =>
      inTransaction((trx) =>
        replaceProfile(trx, id, {
          domainCodes,
          platform: { offers: [{ kind: kind as "pilot", from, to }], services: "", accreditation: "" },
        }),
      );
    await expect(write(["NONE"], 5, 7)).rejects.toThrow(/FOREIGN KEY/);
    await expect(write(["AI"], 7, 5)).rejects.toThrow(/CHECK/);
    await expect(write(["AI"], 0, 5)).rejects.toThrow(/CHECK/);
    await expect(write(["AI"], 5, 10)).rejects.toThrow(/CHECK/);
    await expect(write(["AI"], 5, 7, "incubator")).rejects.toThrow(/CHECK/);
    expect((await findProfile(db, id)).platform?.offers).toEqual([PILOT]);
  });
});

describe("where things are", () => {
  it("is told for the 16 cities and what was merged into one of them, and for nothing else", async () => {
    const places = await listCityCoordinates(db);
    expect(places.size).toBe(17);
    expect(places.get("371200")).toEqual(places.get("370100"));
    expect(places.has("370000")).toBe(false);
    expect(places.has("000000")).toBe(false);
  });

  it("is an achievement's own city, or its owner's, or nothing", async () => {
    const { id: organisationId } = await newOrganisation({ cityCode: "370600" });
    const at = "2026-02-01T00:00:00.000Z";
    const row = (id: string, city_code: string | null, organisation_id: string | null) => ({
      ...{ id, city_code, organisation_id, state: "draft" as const, source: "import" as const, title: id },
      ...{ vocabulary_version: "1", created_by: "system", created_at: at, updated_at: at },
      ...{ trl_scale: "TRL9" as const, transfer_state: "available" as const },
    });
    await db
      .insertInto("achievements")
      .values([
        row("own", "370200", organisationId),
        row("owner's", null, organisationId),
        row("none", null, null),
      ])
      .execute();
    expect(await listAchievementCities(db, ["own", "owner's", "none", "unknown"])).toEqual(
      new Map([
        ["own", "370200"],
        ["owner's", "370600"],
      ]),
    );
    expect(await listAchievementCities(db, [])).toEqual(new Map());
  });
});
