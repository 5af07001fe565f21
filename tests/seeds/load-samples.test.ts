import { beforeAll, describe, expect, it } from "vitest";
import { verifyPassword } from "~/app/auth/passwords";
import { LISTING_STATES, LISTING_TRANSITIONS, type ListingAction } from "~/app/domain/listing-state";
import type { Db } from "~/db/connection";
import { listListings } from "~/db/queries/listings";
import { findPersonByEmail } from "~/db/queries/people";
import { sampleAchievements } from "~/seeds/datasets/samples/achievements";
import { sampleScenarios } from "~/seeds/datasets/samples/scenarios";
import { namedAccounts, SAMPLE_PASSWORD } from "~/seeds/sample-accounts";
import { isUntouched, loadSamples } from "~/seeds/samples";
import { freshDatabase } from "../support/database";

const NOW = new Date("2026-03-02T02:00:00Z");
const TABLES = { scenario: "scenarios", achievement: "achievements" } as const;

let db: Db;
beforeAll(async () => {
  db = await freshDatabase("2026-03-02");
  expect(await isUntouched(db)).toBe(true);
  await loadSamples(db, NOW);
});

describe("loading the samples", () => {
  it("writes every sample, marked as one, in every state a record can be in", async () => {
    expect(await isUntouched(db)).toBe(false);
    const states = new Set<string>();
    for (const [table, samples] of [
      ["scenarios", sampleScenarios],
      ["achievements", sampleAchievements],
    ] as const) {
      const rows = await db.selectFrom(table).select(["state", "is_sample"]).execute();
      expect(rows).toHaveLength(samples.length);
      for (const row of rows) states.add(row.state);
      expect(rows.every((row) => row.is_sample === 1)).toBe(true);
    }
    expect([...states].sort()).toEqual([...LISTING_STATES].sort());
  });

  it("leaves behind each record the steps that lead to its state, each allowed by the table", async () => {
    for (const noun of ["scenario", "achievement"] as const) {
      const records = await db
        .selectFrom(TABLES[noun])
        .select(["id", "state", "version", "published_at"])
        .execute();
      for (const record of records) {
        const steps = await stepsOf(noun, record.id);
        let state: string = "draft";
        for (const step of steps) {
          const rule = LISTING_TRANSITIONS[step.action as ListingAction];
          expect(step.from_state).toBe(state);
          expect(rule.from).toContain(step.from_state);
          expect(rule.to).toBe(step.to_state);
          expect(rule.by).toContain(step.acted_as);
          state = step.to_state;
        }
        expect(state).toBe(record.state);
        expect(record.version).toBe(steps.length + 1);
        const published = steps.find((step) => step.action === "publish");
        expect(record.published_at).toBe(published?.at ?? null);
        expect([...steps].sort((a, b) => a.at.localeCompare(b.at))).toEqual(steps);
        expect(steps.every((step) => step.at < NOW.toISOString())).toBe(true);
      }
    }
  });

  it("tells the index of every record the public may see, and of no other", async () => {
    for (const table of ["scenarios", "achievements"] as const) {
      const told = await db.selectFrom("outbox").select("ref_id").where("topic", "=", table).execute();
      const states = ["published", "paused", "withdrawn", "expired"] as const;
      const rows = await db.selectFrom(table).select("id").where("state", "in", states).execute();
      expect(told.map((row) => row.ref_id).sort()).toEqual(rows.map((row) => row.id).sort());
    }
  });

  it("keeps the comments of a returned record with its review", async () => {
    const [returned] = await listListings(db, "scenarios", { states: ["returned"], limit: 5, offset: 0 });
    const comments = await db
      .selectFrom("reviews as r")
      .innerJoin("review_comments as c", "c.review_id", "r.id")
      .select(["r.decision", "c.field"])
      .where("r.subject_id", "=", returned?.id ?? "")
      .execute();
    expect(comments.map((row) => row.field)).toEqual(["indicators", "siteConditions", "budgetMax"]);
    expect(new Set(comments.map((row) => row.decision))).toEqual(new Set(["returned"]));
  });

  it("lets every printed account in with the printed password", async () => {
    for (const { email } of namedAccounts) {
      const person = await findPersonByEmail(db, email);
      expect(await verifyPassword(person?.passwordHash ?? null, SAMPLE_PASSWORD), email).toBe(true);
    }
  });

  it("leaves no half of itself behind when it is run on top of itself", async () => {
    const before = await db.selectFrom("audit_log").select("id").execute();
    await expect(loadSamples(db, NOW)).rejects.toThrow(/UNIQUE/);
    expect(await db.selectFrom("audit_log").select("id").execute()).toHaveLength(before.length);
  });
});

function stepsOf(noun: "scenario" | "achievement", id: string) {
  return db
    .selectFrom("transitions")
    .select(["from_state", "to_state", "action", "acted_as", "at"])
    .where("subject_kind", "=", noun)
    .where("subject_id", "=", id)
    .orderBy("at")
    .execute();
}
