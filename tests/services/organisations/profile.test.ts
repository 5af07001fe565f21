import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/app/domain/person";
import type { OrganisationProfile, PlatformFacts } from "~/app/domain/platform";
import { isRefusal } from "~/app/domain/refusal";
import { sendAtOnce } from "~/app/services/alerts/send-at-once";
import { correctPlatform } from "~/app/services/organisations/correct-platform";
import { registerOrganisation } from "~/app/services/organisations/register-organisation";
import { updateOrganisation } from "~/app/services/organisations/update-organisation";
import { viewOrganisation } from "~/app/services/public/view-organisation";
import type { Db } from "~/db/connection";
import { database } from "~/db/connection";
import { listPlatforms } from "~/db/queries/bridges";
import { findProfile } from "~/db/queries/organisation-profiles";
import { findOrganisation, type OrganisationFacts } from "~/db/queries/organisations";
import { lastOutboxSeq } from "~/db/queries/outbox";
import { freshDatabase } from "~/tests/support/database";
import { emptyMailbox, lastMailTo } from "~/tests/support/mailbox";
import { newActor, newMember, newOrganisation, organisationFacts } from "~/tests/support/people";

let db: Db;
let operator: Actor;
beforeEach(async () => {
  db = await freshDatabase("2026-01-01");
  emptyMailbox();
  operator = await newActor({ roles: ["operator"] });
});

const codeOf = (answer: unknown) => (isRefusal(answer) ? answer.code : answer);
const fieldsOf = (answer: unknown) =>
  isRefusal(answer) ? answer.problems.map(({ field, code }) => `${field} ${code}`) : answer;

const PLATFORM: PlatformFacts = {
  offers: [{ kind: "pilot", from: 5, to: 7 }],
  services: "两条中试线，按批次收费",
  accreditation: "",
};
const profile = (
  platform: Partial<PlatformFacts> = {},
  domainCodes = ["ROBOT", "AI"],
): OrganisationProfile => ({
  domainCodes,
  platform: { ...PLATFORM, ...platform },
});

/** A verified platform that has said what it does; its version is 2. */
async function verifiedPlatform() {
  const facts = organisationFacts({ kind: "platform", name: "青岛澜砺中试基地" });
  const { id, owner } = await newOrganisation(facts);
  await updateOrganisation(owner, { id, fromVersion: 1, facts, profile: profile() });
  await db
    .updateTable("organisations")
    .set({ status: "verified", verified_at: "x", verified_by: "x" })
    .execute();
  return { id, owner, facts };
}

async function lastAudit(id: string) {
  const lines = await db
    .selectFrom("audit_log")
    .select(["action", "details", "actor_id"])
    .where("subject_id", "=", id)
    .orderBy("id", "desc")
    .execute();
  const [line] = lines;
  return line && { action: line.action, actor: line.actor_id, details: JSON.parse(line.details) };
}

describe("what an organisation says of its work", () => {
  it("is written when it registers", async () => {
    const founder = await newActor();
    const answer = await registerOrganisation(founder, organisationFacts({ kind: "platform" }), profile());
    if (isRefusal(answer)) throw new Error(answer.code);
    expect(await findProfile(db, answer.id)).toEqual(profile());
    expect(await listPlatforms(db)).toEqual([]);
  });

  it("is refused field by field, and then nothing is written", async () => {
    const founder = await newActor();
    const nothing: OrganisationProfile = { domainCodes: ["NONE"], platform: { ...PLATFORM, offers: [] } };
    expect(
      fieldsOf(await registerOrganisation(founder, organisationFacts({ kind: "platform" }), nothing)),
    ).toEqual(["domains unknown_choice", "offers choose_at_least_one"]);
    expect(await db.selectFrom("organisations").select("id").execute()).toEqual([]);
    const { id, owner, facts } = await verifiedPlatform();
    const backwards = profile({ offers: [{ kind: "pilot", from: 7, to: 5 }] });
    const edit = { id, fromVersion: 2, facts, profile: backwards };
    expect(fieldsOf(await updateOrganisation(owner, edit))).toEqual(["offers.pilot.to trl_range"]);
    expect(await findProfile(db, id)).toEqual(profile());
    expect((await findOrganisation(db, id))?.version).toBe(2);
  });

  it("can be domains alone for every other kind", async () => {
    const facts = organisationFacts({ kind: "sme" });
    const { id, owner } = await newOrganisation(facts);
    const edit = { id, fromVersion: 1, facts, profile: profile({}, ["DEEP"]) };
    expect(await updateOrganisation(owner, edit)).toEqual({ status: "verified" });
    expect(await findProfile(db, id)).toEqual({ domainCodes: ["DEEP"], platform: null });
  });

  it("stays as it is in an edit that does not speak of it, and goes when it is no platform any more", async () => {
    const { id, owner, facts } = await verifiedPlatform();
    await updateOrganisation(owner, { id, fromVersion: 2, facts: { ...facts, intro: "中试" } });
    expect(await findProfile(db, id)).toEqual(profile());
    await updateOrganisation(owner, { id, fromVersion: 3, facts: { ...facts, kind: "sme" } });
    expect(await findProfile(db, id)).toEqual({ domainCodes: ["ROBOT", "AI"], platform: null });
  });

  it("is an owner's alone", async () => {
    const { id, facts } = await verifiedPlatform();
    const edit = { id, fromVersion: 2, facts, profile: profile({}, ["DEEP"]) };
    expect(codeOf(await updateOrganisation(await newMember(id, "editor"), edit))).toBe("not_allowed");
    expect(codeOf(await updateOrganisation(await newActor(), edit))).toBe("not_found");
    expect(codeOf(await updateOrganisation(operator, edit))).toBe("not_found");
    expect(await findProfile(db, id)).toEqual(profile());
  });
});

describe("an edit of a verified platform", () => {
  const edited = async (change: OrganisationProfile) => {
    const { id, owner, facts } = await verifiedPlatform();
    const answer = await updateOrganisation(owner, { id, fromVersion: 2, facts, profile: change });
    return { id, answer };
  };

  it("keeps it verified while it changes ranges, words and domains", async () => {
    const change = profile({ offers: [{ kind: "pilot", from: 4, to: 8 }], services: "三条线" }, ["DEEP"]);
    const { id, answer } = await edited(change);
    expect(answer).toEqual({ status: "verified" });
    expect((await listPlatforms(db)).map(({ offers }) => offers)).toEqual([
      [{ kind: "pilot", from: 4, to: 8 }],
    ]);
    expect(await lastAudit(id)).toMatchObject({
      action: "update",
      details: { changed: "domainCodes offers services" },
    });
    expect(await lastOutboxSeq(db)).toBe(0);
  });

  it("asks for a new verification when it claims one more kind, and hides it until then", async () => {
    const { answer } = await edited(
      profile({ offers: [...PLATFORM.offers, { kind: "testing", from: 6, to: 8 }], accreditation: "CMA" }),
    );
    expect(answer).toEqual({ status: "submitted" });
    expect(await listPlatforms(db)).toEqual([]);
  });

  it("lets one of two win who save at once", async () => {
    const { id, owner, facts } = await verifiedPlatform();
    const answers = await Promise.all(
      ["甲", "乙"].map((services) =>
        updateOrganisation(owner, { id, fromVersion: 2, facts, profile: profile({ services }) }),
      ),
    );
    expect(answers.map(codeOf)).toEqual([{ status: "verified" }, "stale_version"]);
    expect((await findProfile(db, id)).platform?.services).toBe("甲");
  });
});

describe("an operator's correction", () => {
  const correction = (id: string, change = {}) => ({
    ...{ id, fromVersion: 2, domainCodes: ["ROBOT"], reason: "设备只能承接 TRL 6 以上" },
    offers: [{ kind: "pilot" as const, from: 6, to: 7 }],
    ...change,
  });

  it("is saved with the status kept, written to the log and told to the owners", async () => {
    const { id, owner } = await verifiedPlatform();
    expect(await correctPlatform(operator, correction(id))).toBe(true);
    expect(await findProfile(db, id)).toEqual({
      domainCodes: ["ROBOT"],
      platform: { ...PLATFORM, offers: [{ kind: "pilot", from: 6, to: 7 }] },
    });
    expect(await findOrganisation(db, id)).toMatchObject({ status: "verified", version: 3 });
    expect(await lastAudit(id)).toEqual({
      action: "correct_platform",
      actor: operator.personId,
      details: { changed: "domainCodes offers" },
    });
    await sendAtOnce(database(), new Date());
    expect((await lastMailTo(owner.email)).text).toContain("设备只能承接 TRL 6 以上");
  });

  it("is an operator's alone, needs a reason and sound answers, and never overwrites an unseen edit", async () => {
    const { id, owner, facts } = await verifiedPlatform();
    expect(codeOf(await correctPlatform(owner, correction(id)))).toBe("not_found");
    expect(codeOf(await correctPlatform(operator, correction(id, { reason: " " })))).toBe("reason_required");
    expect(fieldsOf(await correctPlatform(operator, correction(id, { offers: [] })))).toEqual([
      "offers choose_at_least_one",
    ]);
    await updateOrganisation(owner, { id, fromVersion: 2, facts, profile: profile({ services: "新" }) });
    expect(codeOf(await correctPlatform(operator, correction(id)))).toBe("stale_version");
    expect(await findProfile(db, id)).toEqual(profile({ services: "新" }));
  });

  it("is for platforms that have said something", async () => {
    const { id } = await newOrganisation({ kind: "sme" });
    expect(codeOf(await correctPlatform(operator, correction(id, { fromVersion: 1 })))).toBe("wrong_state");
    const silent = await newOrganisation({ kind: "platform" });
    const early = correction(silent.id, { fromVersion: 1 });
    expect(codeOf(await correctPlatform(operator, early))).toBe("wrong_state");
  });
});

describe("the public page of an organisation", () => {
  it("shows a verified platform's work, and nothing of one that is not", async () => {
    const { id, owner, facts } = await verifiedPlatform();
    expect(await viewOrganisation(id, "zh-CN")).toMatchObject({
      domains: [{ code: "ROBOT" }, { code: "AI" }],
      platform: { offers: [{ name: "中试基地", from: 5, to: 7 }], services: PLATFORM.services },
    });
    const other: OrganisationFacts = { ...facts, name: "换名" };
    await updateOrganisation(owner, { id, fromVersion: 2, facts: other });
    expect(await viewOrganisation(id, "zh-CN")).toBeNull();
  });
});
