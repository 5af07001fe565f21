import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { type Db, openDatabase } from "~/db/connection";
import { inTransaction, onCommit, uniqueViolation } from "~/db/transaction";
import { freshDatabase } from "../support/database";

let db: Db;
beforeEach(async () => {
  db = await freshDatabase();
});

const addSeries = (series: string) => ({ series, last_serial: 1 });
const countSeries = async () => (await db.selectFrom("number_series").selectAll().execute()).length;

describe("inTransaction", () => {
  it("keeps everything or nothing", async () => {
    const failing = inTransaction(async (trx) => {
      await trx.insertInto("number_series").values(addSeries("A")).execute();
      throw new Error("stop");
    }, db);
    await expect(failing).rejects.toThrow("stop");
    expect(await countSeries()).toBe(0);
  });

  it("tells whoever queries around the transaction instead of waiting for ever", async () => {
    const mistaken = inTransaction(
      async () => await db.selectFrom("number_series").selectAll().execute(),
      db,
    );
    await expect(mistaken).rejects.toThrow("query through its trx");
  });

  it("refuses a transaction inside a transaction", async () => {
    const nested = inTransaction(async () => await inTransaction(async () => 1, db), db);
    await expect(nested).rejects.toThrow("already open");
  });

  it("lets other callers wait their turn", async () => {
    const both = ["A", "B"].map((series) =>
      inTransaction(
        async (trx) => await trx.insertInto("number_series").values(addSeries(series)).execute(),
        db,
      ),
    );
    await Promise.all(both);
    expect(await countSeries()).toBe(2);
  });

  it("runs its hooks after the commit, and never after a rollback", async () => {
    const told: string[] = [];
    await inTransaction(async () => onCommit(() => told.push("kept")), db);
    const failing = inTransaction(async () => {
      onCommit(() => told.push("lost"));
      throw new Error("stop");
    }, db);
    await expect(failing).rejects.toThrow("stop");
    expect(told).toEqual(["kept"]);
  });

  it("names the unique index a write ran into, and nothing else", async () => {
    await db.insertInto("number_series").values(addSeries("A")).execute();
    const again = db.insertInto("number_series").values(addSeries("A")).execute();
    const error = await again.catch((reason: unknown) => reason);
    expect(uniqueViolation(error)).toContain("number_series.series");
    expect(uniqueViolation(new Error("other"))).toBeNull();
  });
});

describe("two processes", () => {
  /** A deferred transaction would fail here at once: it has read, and another process writes before it does. */
  it("can read and then write while another process writes", async () => {
    const file = await fileOf(db);
    const script = `
      const { openDatabase } = await import("~/db/connection");
      const { inTransaction } = await import("~/db/transaction");
      const db = openDatabase(${JSON.stringify(file)});
      for (let i = 0; i < 40; i++) await inTransaction(async (trx) => {
        const row = await trx.selectFrom("number_series").selectAll().where("series", "=", "shared").executeTakeFirstOrThrow();
        await trx.updateTable("number_series").set({ last_serial: row.last_serial + 1 }).where("series", "=", "shared").execute();
      }, db);
      await db.destroy();`;
    await db.insertInto("number_series").values({ series: "shared", last_serial: 0 }).execute();
    const root = join(import.meta.dirname, "../..");
    const children = [1, 2].map(() =>
      spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
        cwd: root,
        stdio: ["ignore", "ignore", "inherit"],
      }),
    );
    const codes = await Promise.all(children.map(async (child) => (await once(child, "exit"))[0]));
    expect(codes).toEqual([0, 0]);
    const row = await db.selectFrom("number_series").selectAll().executeTakeFirstOrThrow();
    expect(row.last_serial).toBe(80);
  });
});

async function fileOf(connection: Db): Promise<string> {
  const { rows } = await sql<{
    file: string;
  }>`select file from pragma_database_list where name = 'main'`.execute(connection);
  return rows[0]?.file ?? "";
}

describe("the connection", () => {
  it("checks foreign keys and writes ahead", async () => {
    const { rows: keys } = await sql<{ foreign_keys: number }>`pragma foreign_keys`.execute(db);
    const { rows: mode } = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db);
    expect([keys[0]?.foreign_keys, mode[0]?.journal_mode]).toEqual([1, "wal"]);
  });

  it("creates the folder it is asked to work in", async () => {
    const other = openDatabase(join(await fileOf(db), "../deeper/down/x.sqlite"));
    await sql`select 1`.execute(other);
    await other.destroy();
  });
});
