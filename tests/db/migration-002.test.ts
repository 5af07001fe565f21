import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { Migrator, sql } from "kysely";
import { describe, expect, it } from "vitest";
import { environment } from "~/app/environment";
import { type Db, openDatabase } from "~/db/connection";
import { migrate } from "~/db/migrate";
import { MIGRATIONS } from "~/db/migrations";
import { listPlatforms } from "~/db/queries/bridges";
import { findProfile, replaceProfile } from "~/db/queries/organisation-profiles";
import { findOrganisation } from "~/db/queries/organisations";
import { inTransaction } from "~/db/transaction";

const FOUNDATION = "001-foundation";
const AT = "2026-02-01T00:00:00.000Z";

/** A database as the foundation left it. */
async function foundationDatabase(): Promise<Db> {
  const db = openDatabase(join(mkdtempSync(join(environment().DATA_DIR, "db-")), "market.sqlite"));
  const foundation = MIGRATIONS[FOUNDATION];
  if (!foundation) throw new Error("no foundation");
  const provider = { getMigrations: async () => ({ [FOUNDATION]: foundation }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
  return db;
}

/** A verified platform and an achievement of its, written before there were profiles. */
async function insertRecords(db: Db) {
  const city = { code: "370200", name_zh: "青岛", name_en: "Qingdao", pinyin: "qingdao", position: 1 };
  const places = { latitude: "36.07", longitude: "120.38", tile_column: 4, tile_row: 1, merged_into: null };
  await db
    .insertInto("cities")
    .values({ ...city, ...places })
    .execute();
  const words = { name_zh: "人工智能", name_en: "AI", version: "1", effective_from: "2025-01-01" };
  await db
    .insertInto("domains")
    .values({ code: "AI", ...words, position: 1, retired_on: null, origin: "policy", grouping: "eight" })
    .execute();
  const facts = {
    name: "青岛澜砺中试基地",
    credit_code: "913702000000000001",
    kind: "platform",
    city_code: "370200",
  };
  const status = { status: "verified", verified_at: AT, verified_by: "system" } as const;
  await db
    .insertInto("organisations")
    .values({ id: "o1", ...facts, kind: "platform", ...status, version: 7, created_at: AT, updated_at: AT })
    .execute();
  await db
    .insertInto("achievements")
    .values({
      ...{ id: "a1", organisation_id: "o1", state: "draft", source: "self", title: "柔顺控制" },
      ...{ vocabulary_version: "1", trl_scale: "TRL9", transfer_state: "available" },
      ...{ created_by: "p1", created_at: AT, updated_at: AT },
    })
    .execute();
}

describe("migration 002 on a database with records", () => {
  it("adds its tables and leaves every record as it was", async () => {
    const db = await foundationDatabase();
    await insertRecords(db);
    const before = {
      organisations: await db.selectFrom("organisations").selectAll().execute(),
      achievements: await db.selectFrom("achievements").selectAll().execute(),
    };
    expect(await migrate(db)).toContain("002-bridges");
    expect(await db.selectFrom("organisations").selectAll().execute()).toEqual(before.organisations);
    // Later migrations add columns; none may change what stood there.
    expect(await db.selectFrom("achievements").selectAll().execute()).toMatchObject(before.achievements);
    const { rows } = await sql<{ table: string }>`pragma foreign_key_check`.execute(db);
    expect(rows).toEqual([]);
    await db.destroy();
  });

  it("leaves a platform without a word of its own, and public only once it has said one", async () => {
    const db = await foundationDatabase();
    await insertRecords(db);
    await migrate(db);
    expect(await findProfile(db, "o1")).toEqual({ domainCodes: [], platform: null });
    expect(await listPlatforms(db)).toEqual([]);
    const platform = {
      offers: [{ kind: "pilot" as const, from: 5, to: 7 }],
      services: "中试线",
      accreditation: "",
    };
    await inTransaction((trx) => replaceProfile(trx, "o1", { domainCodes: ["AI"], platform }), db);
    expect((await listPlatforms(db)).map(({ id }) => id)).toEqual(["o1"]);
    expect((await findOrganisation(db, "o1"))?.version).toBe(7);
    await db.destroy();
  });
});
