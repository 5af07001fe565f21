import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import type { Db } from "~/db/connection";
import { migrate } from "~/db/migrate";
import { MIGRATIONS } from "~/db/migrations";
import { freshDatabase } from "../support/database";

let db: Db;
beforeEach(async () => {
  db = await freshDatabase();
});

const at = "2026-11-24T00:00:00.000Z";

function scenario(overrides: Record<string, unknown>) {
  return {
    id: "s1",
    state: "draft",
    source: "import",
    vocabulary_version: "1",
    created_by: "system",
    created_at: at,
    updated_at: at,
    title: "标题",
    trl_scale: "TRL9",
    ...overrides,
  };
}

const insert = (overrides: Record<string, unknown>) =>
  db
    .insertInto("scenarios")
    .values(scenario(overrides) as never)
    .execute();

describe("the schema", () => {
  it("is up to date after one migration run and stays as it is after a second", async () => {
    expect(await migrate(db)).toEqual([]);
    expect(Object.keys(MIGRATIONS)).toEqual([...Object.keys(MIGRATIONS)].sort());
  });

  it("makes every table strict", async () => {
    const { rows } = await sql<{ name: string; sql: string }>`
      select name, sql from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'`.execute(
      db,
    );
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter((row) => !/strict$/i.test(row.sql)).map((row) => row.name)).toEqual([]);
  });

  it.each([
    ["an owner, unless it was imported", { source: "self" }],
    ["a known state", { state: "public" }],
    ["a number once it has left the desk", { state: "submitted" }],
    ["its dates once it is published", { state: "published", no: "SD-1" }],
    ["a reason when it is paused", { state: "paused", no: "SD-1", published_at: at, valid_until: at }],
    ["a short title", { title: "长".repeat(81) }],
    ["a TRL between 1 and 13", { trl_min: 0 }],
    ["a window that does not run backwards", { trl_min: 7, trl_target: 5 }],
    ["dates in order", { questions_close: "2026-12-02T00:00:00Z", answers_by: "2026-12-01T00:00:00Z" }],
    ["a city that exists", { city_code: "999999" }],
    ["flags that are 0 or 1", { anonymous: 2 }],
  ])("wants of a scenario %s", async (_rule, overrides) => {
    await expect(insert(overrides)).rejects.toThrow(/CHECK|FOREIGN KEY/);
  });

  it("takes the smallest record there is, and each external id once", async () => {
    await insert({ external_id: "x" });
    await expect(insert({ id: "s2", external_id: "x" })).rejects.toThrow("UNIQUE");
    await insert({ id: "s3" });
    await insert({ id: "s4" });
  });

  it("allows one open review of a record", async () => {
    const person = {
      id: "p",
      email: "a@example.com",
      password_hash: "-",
      name: "-",
      language: "en" as const,
      created_at: at,
      updated_at: at,
    };
    await db.insertInto("people").values(person).execute();
    const review = (id: string) => ({
      id,
      subject_kind: "scenario" as const,
      subject_id: "s1",
      reviewer_id: "p",
      started_at: at,
    });
    await db.insertInto("reviews").values(review("r1")).execute();
    await expect(db.insertInto("reviews").values(review("r2")).execute()).rejects.toThrow("UNIQUE");
    await db
      .updateTable("reviews")
      .set({ decided_at: at, decision: "approved" })
      .where("id", "=", "r1")
      .execute();
    await db.insertInto("reviews").values(review("r3")).execute();
  });
});
