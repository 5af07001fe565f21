import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unitsFrom } from "~/app/domain/units";
import { openEmbeddedEngine } from "~/search/embedded";
import type { SearchEngine } from "~/search/engine";
import { explainPairs, matchesFor } from "~/search/match";
import { closeness, isClose } from "~/search/matching/closeness";
import { neighboursFrom } from "~/search/matching/domain";
import { MATCH_PARTS } from "~/search/matching/types";
import { WEIGHTS_VERSION } from "~/search/matching/weights";
import { achievement, scenario } from "./documents";

const NOW = "2026-06-01T00:00:00.000Z";
const options = { limit: 20, now: NOW };
const vocabulary = {
  neighbours: neighboursFrom([{ codeA: "ROBOT", codeB: "AI", weight: 0.5 }]),
  units: unitsFrom([{ spellings: ["mm", "毫米"], dimension: "length", factor: 0.001, offset: 0 }]),
};

const NEED = scenario({
  ...{ id: "need", title: "装配线协作机器人柔顺装配", domainCode: "ROBOT", subfieldCodes: ["ROBOT-02"] },
  ...{ stage: "integration_trial", trlMin: 6, trlTarget: 7, cityCode: "370200" },
  indicators: [
    { name: "重复定位精度", operator: "<=", value: "0.1", valueMax: null, unit: "mm", must: true },
  ],
});
const precise = { metrics: [{ name: "重复定位精度", value: "0.05", unit: "毫米" }] };
const robot = {
  title: "协作机器人柔顺装配系统",
  domainCode: "ROBOT",
  subfieldCodes: ["ROBOT-02"],
  trl: 7,
  ...precise,
};

const OFFERS = [
  achievement({ id: "fit", ...robot, trlHasEvidence: true }),
  achievement({ id: "claimed", ...robot }),
  achievement({ id: "early", ...robot, trl: 4 }),
  achievement({ id: "silent", title: "协作机器人柔顺装配系统" }),
  achievement({ id: "coarse", ...robot, metrics: [{ name: "重复定位精度", value: "0.5", unit: "mm" }] }),
  achievement({ id: "over", ...robot, validUntil: "2026-05-01T00:00:00.000Z" }),
  achievement({ id: "leek", title: "韭菜灰霉病生物防治", trl: 9 }),
];

let dataDir: string;
let engine: SearchEngine;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "match-"));
  engine = openEmbeddedEngine(dataDir);
  await engine.apply("achievements", { upserts: OFFERS, deletes: [] });
  await engine.apply("scenarios", {
    upserts: [NEED, scenario({ id: "other", title: "矿井瓦斯抽采" })],
    deletes: [],
  });
}, 30_000);

afterAll(async () => {
  await engine.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe("matches of a scenario", () => {
  const find = () => matchesFor(engine, { index: "scenarios", id: "need" }, { ...options, vocabulary });

  it("puts what is proven first, then what is claimed, then what is early", async () => {
    const page = await find();
    expect(page?.matches.map(({ id }) => id).slice(0, 3)).toEqual(["fit", "claimed", "early"]);
    expect(page).toMatchObject({
      index: "achievements",
      weightsVersion: WEIGHTS_VERSION,
      documents: OFFERS.length,
    });
  });

  it("explains every part, and the points add up to the score", async () => {
    const [fit] = (await find())?.matches ?? [];
    expect(fit?.parts.text.sharedTerms.join("")).toContain("协作机器人");
    expect(fit?.parts.domain).toMatchObject({ relation: "same_subfield", sharedSubfields: ["ROBOT-02"] });
    expect(fit?.parts.maturity).toMatchObject({ relation: "inside", trl: 7, hasEvidence: true });
    expect(fit?.parts.indicators).toMatchObject({ met: 1, failed: 0, unknown: 0 });
    for (const match of (await find())?.matches ?? []) {
      const points = MATCH_PARTS.reduce((sum, part) => sum + match.parts[part].points, 0);
      expect(match.score).toBeCloseTo(points, 1);
      expect(match.score).toBeLessThanOrEqual(100);
    }
  });

  it("keeps unknown as unknown, between good and bad", async () => {
    const page = await find();
    const silent = page?.matches.find(({ id }) => id === "silent");
    expect(silent?.parts.domain.relation).toBe("unknown");
    expect(silent?.parts.maturity.relation).toBe("unknown_level");
    expect(silent?.parts.indicators).toMatchObject({ met: 0, unknown: 1 });
    expect(silent?.blocks).toEqual([]);
  });

  it("sets apart what is ruled out, with its reason", async () => {
    const blocked = (await find())?.blocked ?? [];
    expect(Object.fromEntries(blocked.map(({ id, blocks }) => [id, blocks.map(({ code }) => code)]))).toEqual(
      {
        coarse: ["must_indicator_failed"],
        over: ["expired"],
      },
    );
  });

  it("is the same every time, and after a rebuild in another order", async () => {
    const before = await find();
    expect(await find()).toEqual(before);
    async function* backwards() {
      yield* [...OFFERS].reverse();
    }
    await engine.rebuild("achievements", backwards());
    expect(await find()).toEqual(before);
  });
});

describe("closeness", () => {
  const close = async (title: string) => {
    const page = await matchesFor(engine, { document: scenario({ id: "asked", title }) }, options);
    return page?.matches.filter(isClose).map(({ id }) => id);
  };

  it("is a matter of the words where one side states nothing else", async () => {
    expect(await close("装配线协作机器人柔顺装配")).toContain("silent");
    expect(await close("装配线协作机器人柔顺装配")).not.toContain("leek");
    expect(await close("变压器油中气体")).toEqual([]);
  });

  it("takes what is known into account, against the match too", async () => {
    const ids = ["fit", "early", "silent", "leek"];
    const found = await explainPairs(engine, { index: "scenarios", id: "need" }, ids, {
      ...options,
      vocabulary,
    });
    const [fit, early, silent, leek] = (found?.pairs ?? []).map(({ parts }) => closeness(parts));
    expect(fit).toBeGreaterThan(early ?? Number.NaN);
    expect(silent).toBeGreaterThan(0.6);
    expect(leek).toBeLessThan(0.3);
  });
});

describe("other questions", () => {
  it("finds the scenarios of an achievement", async () => {
    const page = await matchesFor(engine, { index: "achievements", id: "fit" }, { ...options, vocabulary });
    expect(page?.index).toBe("scenarios");
    expect(page?.matches[0]?.id).toBe("need");
    expect(page?.matches[0]?.parts.indicators.met).toBe(1);
  });

  it("finds more of the same kind, never the listing itself, and compares only what two of a kind have", async () => {
    const page = await matchesFor(
      engine,
      { index: "achievements", id: "fit" },
      { ...options, into: "achievements" },
    );
    const ids = page?.matches.map(({ id }) => id) ?? [];
    expect(ids).not.toContain("fit");
    expect(ids[0]).toMatch(/claimed|early|coarse/);
    expect(page?.matches[0]?.parts.maturity).toMatchObject({ relation: "not_compared", max: 0 });
    expect(page?.matches[0]?.score).toBeGreaterThan(60);
  });

  it("answers for a listing that is not indexed, and null for an unknown id", async () => {
    const page = await matchesFor(engine, { document: { ...NEED, id: "draft" } }, { ...options, limit: 1 });
    expect(page?.matches).toHaveLength(1);
    expect(await matchesFor(engine, { index: "scenarios", id: "nobody" }, options)).toBeNull();
  });

  it("answers an empty page for a listing without a word, or an empty index", async () => {
    const blank = await matchesFor(engine, { document: scenario({ id: "x", title: "🚀" }) }, options);
    expect(blank?.matches).toEqual([]);
  });
});

describe("pairs asked about by name", () => {
  const subject = { index: "scenarios", id: "need" } as const;
  const ask = (ids: string[]) => explainPairs(engine, subject, ids, { ...options, vocabulary });

  it("have the list's own score and reasons, ruled out or not, in the order asked", async () => {
    const list = await matchesFor(engine, subject, { ...options, vocabulary });
    const listed = [...(list?.matches ?? []), ...(list?.blocked ?? [])];
    const ids = ["early", "coarse", "fit"];
    const found = await ask(ids);
    expect(found?.pairs).toEqual(ids.map((id) => listed.find((match) => match.id === id)));
    expect(found?.page).toEqual(list);
  });

  it("are scored though no word of theirs was looked for, whoever stands beside them", async () => {
    const stranger = achievement({ id: "stranger", title: "XQZ", trl: 7, domainCode: "ROBOT" });
    await engine.apply("achievements", { upserts: [stranger], deletes: [] });
    const list = await matchesFor(engine, subject, { ...options, limit: 100, vocabulary });
    expect(list?.matches.map(({ id }) => id)).not.toContain("stranger");
    const alone = (await ask(["stranger"]))?.pairs;
    expect(alone?.[0]).toMatchObject({ id: "stranger", parts: { maturity: { relation: "inside" } } });
    const among = await ask(["fit", "stranger", "leek"]);
    expect(among?.pairs.find(({ id }) => id === "stranger")).toEqual(alone?.[0]);
    expect(among?.pairs[0]).toEqual(list?.matches[0]);
    await engine.apply("achievements", { upserts: [], deletes: ["stranger"] });
  });

  it("leave out what is not in the index, and the listing itself", async () => {
    expect((await ask(["nobody", "need"]))?.pairs).toEqual([]);
    expect(await explainPairs(engine, { index: "scenarios", id: "nobody" }, ["fit"], options)).toBeNull();
  });
});
