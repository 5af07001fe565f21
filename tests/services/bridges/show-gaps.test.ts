import type { KyselyPlugin } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import { showGaps } from "~/app/services/bridges/show-gaps";
import { suspendOrganisation } from "~/app/services/organisations/suspend-organisation";
import { namesIn } from "~/app/services/public/names";
import type { Db } from "~/db/connection";
import { loadVocabulary as readVocabulary } from "~/db/queries/vocabulary";
import { scoreMaturity } from "~/search/matching/maturity";
import type { Match } from "~/search/matching/types";
import { achievement, scenario } from "~/tests/search/documents";
import { freshDatabase } from "~/tests/support/database";
import { newActor, newOrganisation } from "~/tests/support/people";
import { newPlatform } from "~/tests/support/platforms";

let db: Db;
let operator: Actor;
beforeEach(async () => {
  db = await freshDatabase("2026-01-01");
  operator = await newActor({ roles: ["operator"] });
});

type Domains = { scenario?: string | null; achievement?: string | null };

/** A match that a scenario's page shows: the candidate is the achievement. */
function matchFor(id: string, trl: number | null, trlMin: number | null, domains: Domains = {}): Match {
  const need = scenario({ id: "need", title: "-", trlMin, trlTarget: trlMin });
  const offer = achievement({ id, title: "-", trl });
  const { scenario: subjectDomain = "ROBOT", achievement: candidateDomain = "ROBOT" } = domains;
  const parts = { maturity: scoreMaturity(need, offer), domain: { subjectDomain, candidateDomain } };
  return { id, score: 50, blocks: [], parts } as unknown as Match;
}

async function insertAchievement(id: string, cityCode: string | null, organisationId: string) {
  const at = "2026-02-01T00:00:00.000Z";
  await db
    .insertInto("achievements")
    .values({
      ...{
        id,
        city_code: cityCode,
        organisation_id: organisationId,
        state: "draft",
        source: "self",
        title: id,
      },
      ...{ vocabulary_version: "1", trl_scale: "TRL9", transfer_state: "available" },
      ...{ created_by: "p", created_at: at, updated_at: at },
    })
    .execute();
}

async function gapsOf(
  matches: Match[],
  from: Db = db,
  subject = { index: "scenarios" as const, id: "need" },
) {
  const names = namesIn(await readVocabulary(db), "zh-CN");
  return showGaps(from, subject, matches, { names, language: "zh-CN" });
}

describe("beside a match below the window", () => {
  it("stand the nearest platforms of the achievement's domain, measured from the achievement's city", async () => {
    const { id: owner } = await newOrganisation({ cityCode: "370200" });
    await insertAchievement("a", "370600", owner);
    await newPlatform({ name: "青岛", cityCode: "370200" });
    const yantai = await newPlatform({ name: "烟台", cityCode: "370600" });
    await newPlatform({ name: "威海", cityCode: "371000" });
    await newPlatform({ name: "省外", cityCode: "000000" });
    await newPlatform({ name: "别的领域", cityCode: "370600", domainCodes: ["AI"] });
    const gap = (await gapsOf([matchFor("a", 5, 7)])).get("a");
    expect(gap).toMatchObject({
      from: 5,
      to: 7,
      domain: { code: "ROBOT", name: "技能作业机器人" },
      href: "/bridges?domain=ROBOT&from=370600",
    });
    expect(gap?.bridges.map(({ name, km }) => [name, km])).toEqual([
      ["烟台", 0],
      ["威海", 60],
      ["青岛", 180],
    ]);
    expect(gap?.bridges[0]).toEqual({
      id: yantai.id,
      name: "烟台",
      city: "烟台",
      km: 0,
      offers: [{ kind: "pilot", name: "中试基地", from: 5, to: 7 }],
      whole: true,
      levels: 2,
      closes: [{ from: 5, to: 7 }],
    });
  });

  it("the owner's city stands in for the achievement's, and no city at all leaves distances open", async () => {
    const { id: owner } = await newOrganisation({ cityCode: "370600" });
    await insertAchievement("a", null, owner);
    await newPlatform({ cityCode: "370600" });
    expect((await gapsOf([matchFor("a", 5, 7)])).get("a")?.bridges[0]?.km).toBe(0);
    const unknown = (await gapsOf([matchFor("gone", 5, 7)])).get("gone");
    expect(unknown?.bridges[0]?.km).toBeNull();
    expect(unknown?.href).toBe("/bridges?domain=ROBOT");
  });

  it("the scenario's domain stands in for the achievement's, never beside it", async () => {
    await newPlatform({ name: "机器人", domainCodes: ["ROBOT"] });
    await newPlatform({ name: "智能", domainCodes: ["AI"] });
    const gaps = await gapsOf([
      matchFor("other", 5, 6, { achievement: "AI" }),
      matchFor("imported", 5, 6, { achievement: null }),
      matchFor("bare", 5, 6, { achievement: null, scenario: null }),
    ]);
    const namesOf = (id: string) => gaps.get(id)?.bridges.map(({ name }) => name);
    expect(namesOf("other")).toEqual(["智能"]);
    expect(namesOf("imported")).toEqual(["机器人"]);
    expect(namesOf("bare")).toEqual([]);
    expect(gaps.get("bare")).toMatchObject({ domain: null, href: "/bridges" });
  });

  it("on an achievement's own page its domain and city are the subject's", async () => {
    const { id: owner } = await newOrganisation();
    await insertAchievement("mine", "370600", owner);
    await newPlatform({ cityCode: "370600", domainCodes: ["AI"] });
    const match = matchFor("some-scenario", 5, 6, { scenario: "AI", achievement: "ROBOT" });
    const names = namesIn(await readVocabulary(db), "en");
    const subject = { index: "achievements", id: "mine" } as const;
    const gap = (await showGaps(db, subject, [match], { names, language: "en" })).get("some-scenario");
    expect(gap).toMatchObject({ domain: { code: "AI" }, href: "/bridges?domain=AI&from=370600" });
    expect(gap?.bridges).toHaveLength(1);
  });

  it("never stands one that was suspended since", async () => {
    const { id } = await newPlatform();
    expect((await gapsOf([matchFor("a", 5, 7)])).get("a")?.bridges).toHaveLength(1);
    expect(isRefusal(await suspendOrganisation(operator, { id, fromVersion: 1, reason: "停业" }))).toBe(
      false,
    );
    expect((await gapsOf([matchFor("a", 5, 7)])).get("a")?.bridges).toEqual([]);
  });
});

describe("a page of matches", () => {
  it("says nothing of those inside or above the window, or of unknown maturity", async () => {
    const matches = [
      matchFor("in", 6, 6),
      matchFor("above", 9, 6),
      matchFor("?", null, 6),
      matchFor("??", 5, null),
    ];
    expect(await gapsOf(matches)).toEqual(new Map());
  });

  it("reads platforms, cities and distances once, however many matches there are", async () => {
    await newPlatform();
    let queries = 0;
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        queries += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const counted = async (matches: Match[]) => {
      queries = 0;
      await gapsOf(matches, db.withPlugin(counting));
      return queries;
    };
    const one = await counted([matchFor("a", 5, 7)]);
    expect(one).toBeGreaterThan(0);
    expect(await counted(["a", "b", "c", "d"].map((id) => matchFor(id, 5, 7)))).toBe(one);
    expect(await counted([matchFor("in", 6, 6)])).toBe(0);
  });
});
