import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import { sendAtOnce } from "~/app/services/alerts/send-at-once";
import { registerOrganisation } from "~/app/services/organisations/register-organisation";
import { rejectOrganisation } from "~/app/services/organisations/reject-organisation";
import { suspendOrganisation } from "~/app/services/organisations/suspend-organisation";
import { updateOrganisation } from "~/app/services/organisations/update-organisation";
import { verifyOrganisation } from "~/app/services/organisations/verify-organisation";
import type { Db } from "~/db/connection";
import { listTransitions } from "~/db/queries/audit";
import { countOrganisationsByStatus, findOrganisation, listOrganisations } from "~/db/queries/organisations";
import { lastOutboxSeq } from "~/db/queries/outbox";
import { freshDatabase } from "../../support/database";
import { emptyMailbox, lastMailTo } from "../../support/mailbox";
import {
  actorAgain,
  insertCity,
  newActor,
  newCreditCode,
  newMember,
  newOrganisation,
  organisationFacts,
} from "../../support/people";

let db: Db;
let operator: Actor;
beforeEach(async () => {
  db = await freshDatabase();
  await insertCity(db);
  emptyMailbox();
  operator = await newActor({ roles: ["operator"] });
});

const codeOf = (answer: unknown) => (isRefusal(answer) ? answer.code : answer);

async function registered(actor: Actor, facts = organisationFacts()): Promise<string> {
  const answer = await registerOrganisation(actor, facts);
  if (isRefusal(answer)) throw new Error(answer.code);
  return answer.id;
}

/** A listing that has been public, so that a change of its owner's face concerns the index. */
async function insertPublishedAchievement(organisationId: string) {
  const at = "2026-02-01T00:00:00.000Z";
  await db
    .insertInto("achievements")
    .values({
      id: "achievement-1",
      no: "SD-A-1",
      organisation_id: organisationId,
      state: "published",
      source: "self",
      vocabulary_version: "1",
      published_at: at,
      valid_until: "2099-01-01T00:00:00.000Z",
      created_by: "x",
      created_at: at,
      updated_at: at,
      title: "氢能电堆",
      trl_scale: "TRL9",
      transfer_state: "available",
    })
    .execute();
}

describe("registering an organisation", () => {
  it("makes the founder its owner and waits for an operator", async () => {
    const founder = await newActor();
    const id = await registered(founder);
    expect(await findOrganisation(db, id)).toMatchObject({
      status: "submitted",
      version: 1,
      isHighTech: true,
    });
    expect((await actorAgain(founder.personId)).memberships).toEqual([
      expect.objectContaining({ organisationId: id, role: "owner", organisationStatus: "submitted" }),
    ]);
  });

  it("needs a proven address", async () => {
    const founder = await newActor({ verified: false });
    expect(codeOf(await registerOrganisation(founder, organisationFacts()))).toBe("email_not_verified");
  });

  it("names the wrong character of a credit code", async () => {
    const founder = await newActor();
    const problemsOf = async (creditCode: string) => {
      const answer = await registerOrganisation(founder, organisationFacts({ creditCode }));
      return isRefusal(answer) ? answer.problems : answer;
    };
    const good = newCreditCode();
    const check = good.at(-1) === "0" ? "1" : "0";
    expect(await problemsOf(good.slice(0, 17) + check)).toEqual([
      { field: "creditCode", code: "credit_code_check", params: { expected: good.at(-1), found: check } },
    ]);
    expect(await problemsOf(`${good.slice(0, 8)}O${good.slice(9)}`)).toEqual([
      { field: "creditCode", code: "credit_code_character", params: { position: 9, character: "O" } },
    ]);
    expect(await problemsOf(good.slice(1))).toEqual([
      { field: "creditCode", code: "credit_code_length", params: { length: 17 } },
    ]);
  });

  it("stores a code typed with spaces and full-width characters in its one form", async () => {
    const code = newCreditCode();
    const typed = `${code.slice(0, 8)} ${code.slice(8)}`.replaceAll("9", "９");
    const id = await registered(await newActor(), organisationFacts({ creditCode: typed }));
    expect((await findOrganisation(db, id))?.creditCode).toBe(code);
  });

  it("lets one of two win who register the same code at once", async () => {
    const facts = organisationFacts();
    const founders = [await newActor(), await newActor()];
    const answers = await Promise.all(founders.map((founder) => registerOrganisation(founder, facts)));
    expect(answers.filter((answer) => codeOf(answer) === "credit_code_taken")).toHaveLength(1);
    expect(await countOrganisationsByStatus(db)).toMatchObject({ submitted: 1 });
    const memberships = await db.selectFrom("memberships").selectAll().execute();
    expect(memberships).toHaveLength(1);
  });
});

describe("an operator's decision", () => {
  it("verifies, tells the owner, and is recorded", async () => {
    const founder = await newActor();
    const id = await registered(founder);
    expect(await verifyOrganisation(operator, { id, fromVersion: 1 })).toBe(true);
    expect(await findOrganisation(db, id)).toMatchObject({
      status: "verified",
      version: 2,
      statusNote: null,
    });
    await sendAtOnce(db, new Date());
    expect((await lastMailTo(founder.email)).subject).toContain("已通过认证");
    expect(await listTransitions(db, "organisation", id)).toEqual([
      expect.objectContaining({ from: "submitted", to: "verified", action: "verify", actedAs: "operator" }),
    ]);
  });

  it("belongs to operators alone", async () => {
    const founder = await newActor({ roles: ["technology_manager"] });
    const id = await registered(founder);
    expect(codeOf(await verifyOrganisation(await actorAgain(founder.personId), { id, fromVersion: 1 }))).toBe(
      "not_found",
    );
    expect((await findOrganisation(db, id))?.status).toBe("submitted");
  });

  it("is made once when two operators verify at the same moment", async () => {
    const id = await registered(await newActor());
    const second = await newActor({ roles: ["operator"] });
    const answers = await Promise.all(
      [operator, second].map((actor) => verifyOrganisation(actor, { id, fromVersion: 1 })),
    );
    expect(answers.map(codeOf).sort()).toEqual(["stale_version", true].sort());
    expect(await listTransitions(db, "organisation", id)).toHaveLength(1);
  });

  it("is about what the operator saw: an edit in between makes it void", async () => {
    const founder = await newActor();
    const facts = organisationFacts();
    const id = await registered(founder, facts);
    await updateOrganisation(founder, { id, fromVersion: 1, facts: { ...facts, name: "别的公司" } });
    expect(codeOf(await verifyOrganisation(operator, { id, fromVersion: 1 }))).toBe("stale_version");
  });

  it("to reject needs a reason, which the owner reads and answers by mending", async () => {
    const founder = await newActor();
    const facts = organisationFacts();
    const id = await registered(founder, facts);
    expect(codeOf(await rejectOrganisation(operator, { id, fromVersion: 1, reason: "  " }))).toBe(
      "reason_required",
    );
    expect(await rejectOrganisation(operator, { id, fromVersion: 1, reason: "名称与证照不符" })).toBe(true);
    await sendAtOnce(db, new Date());
    expect((await lastMailTo(founder.email)).text).toContain("原因：名称与证照不符");
    expect(await updateOrganisation(founder, { id, fromVersion: 2, facts })).toMatchObject({
      status: "submitted",
    });
    expect(await findOrganisation(db, id)).toMatchObject({ status: "submitted", statusNote: null });
  });

  it("to suspend closes editing and tells the index; it can be lifted", async () => {
    const { id, owner } = await newOrganisation();
    await insertPublishedAchievement(id);
    const before = await lastOutboxSeq(db);
    expect(await suspendOrganisation(operator, { id, fromVersion: 1, reason: "材料失效" })).toBe(true);
    expect(await lastOutboxSeq(db)).toBe(before + 1);
    expect(codeOf(await updateOrganisation(owner, { id, fromVersion: 2, facts: organisationFacts() }))).toBe(
      "wrong_state",
    );
    expect(codeOf(await rejectOrganisation(operator, { id, fromVersion: 2, reason: "x" }))).toBe(
      "wrong_state",
    );
    expect(await verifyOrganisation(operator, { id, fromVersion: 2 })).toBe(true);
  });
});

describe("an owner's edit", () => {
  it("keeps a verified organisation verified while what was checked stays", async () => {
    const facts = organisationFacts();
    const { id, owner } = await newOrganisation(facts);
    expect(
      await updateOrganisation(owner, { id, fromVersion: 1, facts: { ...facts, intro: "海工装备" } }),
    ).toEqual({ status: "verified" });
    expect(await lastOutboxSeq(db)).toBe(0);
  });

  it.each([{ name: "新名称有限公司" }, { kind: "sme" as const }, { creditCode: newCreditCode() }])(
    "asks for a new verification when %j changes",
    async (change) => {
      const facts = organisationFacts();
      const { id, owner } = await newOrganisation(facts);
      await insertPublishedAchievement(id);
      const edit = { id, fromVersion: 1, facts: { ...facts, ...change } };
      expect(await updateOrganisation(owner, edit)).toMatchObject({ status: "submitted" });
      expect(await lastOutboxSeq(db)).toBe(1);
    },
  );

  it("never overwrites somebody else's unseen edit", async () => {
    const facts = organisationFacts();
    const { id, owner } = await newOrganisation(facts);
    const edits = ["甲", "乙"].map((intro) =>
      updateOrganisation(owner, { id, fromVersion: 1, facts: { ...facts, intro } }),
    );
    expect((await Promise.all(edits)).map(codeOf)).toEqual([{ status: "verified" }, "stale_version"]);
    expect((await findOrganisation(db, id))?.intro).toBe("甲");
  });

  it("is an owner's: editors are told so, outsiders see nothing", async () => {
    const facts = organisationFacts();
    const { id } = await newOrganisation(facts);
    const editor = await newMember(id, "editor");
    expect(codeOf(await updateOrganisation(editor, { id, fromVersion: 1, facts }))).toBe("not_allowed");
    expect(codeOf(await updateOrganisation(await newActor(), { id, fromVersion: 1, facts }))).toBe(
      "not_found",
    );
  });

  it("cannot take another organisation's code", async () => {
    const [mine, theirs] = [organisationFacts(), organisationFacts()];
    const { id, owner } = await newOrganisation(mine);
    await newOrganisation(theirs);
    const edit = { id, fromVersion: 1, facts: { ...mine, creditCode: theirs.creditCode } };
    expect(codeOf(await updateOrganisation(owner, edit))).toBe("credit_code_taken");
  });
});

describe("the operator's list", () => {
  it("filters by status, kind and text, in which % and _ are letters", async () => {
    await registered(
      await newActor(),
      organisationFacts({ name: "100%氢能_研究院", kind: "institute", nameEn: "Hydrogen Lab" }),
    );
    await newOrganisation({ name: "山东大学", kind: "university" });
    const names = async (filter: Parameters<typeof listOrganisations>[1]) =>
      (await listOrganisations(db, filter)).map(({ name }) => name);
    const page = { limit: 20, offset: 0 };
    expect(await names({ ...page, text: "氢能" })).toEqual(["100%氢能_研究院"]);
    expect(await names({ ...page, text: "hydrogen" })).toEqual(["100%氢能_研究院"]);
    expect(await names({ ...page, text: "0%氢" })).toHaveLength(1);
    expect(await names({ ...page, text: "山_大学" })).toEqual([]);
    expect(await names({ ...page, status: "verified" })).toEqual(["山东大学"]);
    expect(await names({ ...page, kind: "institute", status: "verified" })).toEqual([]);
    expect(await countOrganisationsByStatus(db, { kind: "university" })).toEqual({
      submitted: 0,
      verified: 1,
      rejected: 0,
      suspended: 0,
    });
  });
});
