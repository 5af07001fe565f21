import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/app/domain/person";
import { exportFeedback } from "~/app/services/feedback/export-feedback";
import { judgeMatch, type MatchVerdict, withdrawVerdict } from "~/app/services/feedback/judge-match";
import { sumFeedback } from "~/app/services/feedback/sum-feedback";
import { viewFeedback } from "~/app/services/feedback/view-feedback";
import { viewDesk } from "~/app/services/listings/view-desk";
import { newActor, newMember } from "~/tests/support/people";
import {
  draftAchievement,
  index,
  type Market,
  newMarket,
  openMarketEngine,
  publishedAchievement,
  publishedScenario,
} from "../alerts/market";
import { current, must } from "../listings/scene";

const engine = openMarketEngine();
let market: Market;
let scenario: Awaited<ReturnType<typeof publishedScenario>>;
let achievement: Awaited<ReturnType<typeof publishedAchievement>>;
beforeEach(async () => {
  market = await newMarket(engine);
  scenario = await publishedScenario(market);
  achievement = await publishedAchievement(market);
  await index(market);
});
afterAll(() => engine.close());

const verdict = (changes: Partial<MatchVerdict> = {}): MatchVerdict => ({
  subjectNo: scenario.no,
  counterpartNo: achievement.no,
  verdict: "does_not_fit",
  code: "01",
  note: "",
  shown: "",
  ...changes,
});
const judge = (actor: Actor, changes: Partial<MatchVerdict> = {}) =>
  judgeMatch(actor, verdict(changes), engine);
const rows = () => market.db.selectFrom("match_feedback").selectAll().orderBy("id").execute();
const sum = () => sumFeedback({ noun: "achievement", id: achievement.id, organisationId: market.firm.id });

describe("who may judge a match", () => {
  const people: [string, (market: Market) => Promise<Actor>, "yes" | "not_allowed"][] = [
    ["the owner of the record", async ({ owner }) => owner, "yes"],
    ["an editor of its organisation", ({ organisationId }) => newMember(organisationId, "editor"), "yes"],
    [
      "a viewer of its organisation",
      ({ organisationId }) => newMember(organisationId, "viewer"),
      "not_allowed",
    ],
    ["the owner of the counterpart", async ({ firm }) => firm.owner, "not_allowed"],
    ["anybody else who is signed in", () => newActor(), "not_allowed"],
    ["a technology manager", () => newActor({ roles: ["technology_manager"] }), "yes"],
    ["an operator", async ({ operator }) => operator, "yes"],
  ];

  it.each(people)("%s: %s", async (_who, person, answer) => {
    const actor = await person(market);
    const outcome = await judge(actor);
    if (answer === "yes") expect(outcome).toBe(true);
    else expect(outcome).toMatchObject({ code: answer });
    expect(await rows()).toHaveLength(answer === "yes" ? 1 : 0);
    const subject = {
      noun: "scenario" as const,
      id: scenario.id,
      no: scenario.no,
      organisationId: market.organisationId,
    };
    const shown = await viewFeedback(actor, subject, [achievement.no]);
    expect(shown?.verdicts[achievement.no] === undefined).toBe(answer !== "yes");
  });

  it("nobody a draft, a record that is not there, or two of a kind", async () => {
    const draft = await current("achievement", await draftAchievement(market));
    expect(draft.no).toBeNull();
    expect(await judge(market.owner, { counterpartNo: draft.id })).toMatchObject({ code: "not_found" });
    expect(await judge(market.owner, { counterpartNo: "" })).toMatchObject({ code: "not_found" });
    expect(await judge(market.owner, { counterpartNo: scenario.no })).toMatchObject({
      code: "not_found",
    });
  });
});

describe("a verdict", () => {
  it("needs a reason when it does not fit, and a note when the reason is another one", async () => {
    expect(await judge(market.owner, { code: null })).toMatchObject({ problems: [{ field: "code" }] });
    expect(await judge(market.owner, { code: "13", note: "  " })).toMatchObject({
      problems: [{ field: "note" }],
    });
    must(await judge(market.owner, { code: "13", note: "已在别处试用" }));
    must(await judge(market.owner, { verdict: "fits", code: "01", note: "不该留下" }));
    expect((await rows()).map(({ verdict, code, note }) => [verdict, code, note])).toEqual([
      ["does_not_fit", "13", "已在别处试用"],
      ["fits", null, ""],
    ]);
  });

  it("is one at a time for a person and a pair; what it replaced stays as history", async () => {
    must(await judge(market.owner));
    must(await judge(market.owner, { code: "06" }));
    const both = await Promise.all([
      judge(market.owner, { code: "08" }),
      judge(market.owner, { code: "09" }),
    ]);
    both.map(must);
    const standing = (await rows()).filter((row) => row.ended_at === null);
    expect(standing).toHaveLength(1);
    expect(await rows()).toHaveLength(4);
    must(await withdrawVerdict(market.owner, scenario.no, achievement.no));
    expect((await rows()).filter((row) => row.ended_at === null)).toEqual([]);
    expect(await withdrawVerdict(market.owner, scenario.no, achievement.no)).toMatchObject({
      code: "not_found",
    });
  });

  it("is kept with the match it was given on, made now when none was shown", async () => {
    must(await judge(market.owner));
    const [row] = await rows();
    const snapshot = await market.db
      .selectFrom("match_snapshots")
      .selectAll()
      .where("id", "=", row?.snapshot_id ?? "")
      .executeTakeFirstOrThrow();
    expect(snapshot).toMatchObject({ subject_id: scenario.id, counterpart_id: achievement.id });
    must(await judge(market.operator, { shown: snapshot.digest }));
    expect((await rows()).map((line) => line.snapshot_id)).toEqual([snapshot.id, snapshot.id]);
    must(await judge(market.operator, { shown: "x' or 1=1 --" }));
    expect(await market.db.selectFrom("match_snapshots").select("id").execute()).toHaveLength(1);
  });
});

describe("what the counterpart's owner sees", () => {
  it("is sums: how many, and why not; no person, no note", async () => {
    expect(await sum()).toBeNull();
    must(await judge(market.owner, { code: "13", note: "与某某公司谈过" }));
    must(await judge(market.operator, { code: "01" }));
    must(await judge(await newActor({ roles: ["technology_manager"] }), { code: "01" }));
    must(await judge(await newMember(market.organisationId, "editor"), { verdict: "fits" }));
    expect(await sum()).toEqual({
      fits: 1,
      doesNotFit: 3,
      reasons: [
        { code: "01", count: 2 },
        { code: "13", count: 1 },
      ],
    });
    const desk = await viewDesk(market.firm.owner, "achievement", achievement.id, "zh-CN");
    expect(desk?.feedback).toEqual(await sum());
    expect(JSON.stringify(desk)).not.toContain("某某公司");
    expect(JSON.stringify(desk)).not.toContain(market.owner.personId);
  });

  it("leaves out what was taken back, and what is about its own pairs or the other direction", async () => {
    must(await judge(market.owner));
    must(await withdrawVerdict(market.owner, scenario.no, achievement.no));
    must(
      await judge(market.firm.owner, {
        subjectNo: achievement.no,
        counterpartNo: scenario.no,
        code: "08",
      }),
    );
    expect(await sum()).toBeNull();
    await market.db
      .updateTable("scenarios")
      .set({ organisation_id: market.firm.id })
      .where("id", "=", scenario.id)
      .execute();
    must(await judge(market.operator));
    expect(await sum()).toBeNull();
  });
});

describe("the export for learning", () => {
  it("has a line for each standing verdict and leads back to nobody", async () => {
    must(await judge(market.owner, { code: "13", note: "张工电话 13800000000" }));
    must(await judge(market.operator, { verdict: "fits" }));
    must(await judge(market.operator, { code: "06" }));
    const lines: string[] = [];
    for await (const line of exportFeedback(market.db)) lines.push(line);
    expect(lines.every((line) => line.endsWith("\n") && !line.slice(0, -1).includes("\n"))).toBe(true);
    const told = lines.map((line) => JSON.parse(line));
    expect(told.map(({ verdict, code }) => [verdict, code])).toEqual([
      ["does_not_fit", "13"],
      ["does_not_fit", "06"],
    ]);
    for (const line of told) {
      expect(Object.keys(line).sort()).toEqual([
        "code",
        "counterpart",
        "parts",
        "score",
        "subject",
        "verdict",
        "version",
      ]);
      expect(line).toMatchObject({ subject: scenario.no, counterpart: achievement.no });
      expect(Object.keys(line.parts).sort()).toEqual(["context", "domain", "indicators", "maturity", "text"]);
    }
    expect(lines.join("")).not.toMatch(/13800000000/);
    for (const { personId, email, name } of [market.owner, market.operator])
      for (const secret of [personId, email, name]) expect(lines.join("")).not.toContain(secret);
  });
});
