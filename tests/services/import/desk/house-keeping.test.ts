import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "~/app/domain/person";
import { environment } from "~/app/environment";
import type { ImportWish } from "~/app/services/import/desk/begin";
import { confirmImport } from "~/app/services/import/desk/confirm";
import { goOn } from "~/app/services/import/desk/go-on";
import { expireImports, noteInterrupted } from "~/app/services/import/desk/house-keeping";
import { settled, startJob, stopImports, thisRunner } from "~/app/services/import/desk/jobs";
import type { Db } from "~/db/connection";
import { moveImport } from "~/db/queries/imports";
import { forgetSingleton } from "~/db/singleton";
import { newOrganisation } from "~/tests/support/people";
import { NOTHING, seededDatabase, written } from "../support";
import { check, confirm, look, send, storedFor } from "./support";

const LONG_MS = 50_000;
const DAY_MS = 24 * 3_600_000;
const ROWS = 400;
const LIST = `编号,需求名称\n${Array.from({ length: ROWS }, (_, i) => `R${i},第${i}号产线巡检`).join("\n")}\n`;

let db: Db;
let owner: Actor;
let wish: ImportWish;
beforeEach(async () => {
  forgetSingleton("import-jobs");
  db = await seededDatabase();
  const organisation = await newOrganisation();
  owner = organisation.owner;
  wish = { actsAs: "owner", noun: "scenario", organisationId: organisation.id, target: "draft" };
});

async function checkedImport(): Promise<string> {
  const id = await send(owner, wish, LIST);
  await check(owner, wish, id);
  return id;
}

/** From here on this is another process: it knows nothing of the other one's jobs. */
function restart(): void {
  forgetSingleton("import-jobs");
}

test("a restart while a list is written leaves nothing of it; it is told, and goes on from the kept file", async () => {
  const id = await checkedImport();
  expect(await confirmImport(await storedFor(owner, wish, id))).toBe(true);
  const before = settled(id, LONG_MS);
  restart();
  expect(await noteInterrupted()).toBe(1);
  await before;
  expect(await written(db)).toEqual(NOTHING);
  expect(await look(owner, wish, id)).toMatchObject({ stage: "interrupted", step: "result", fileKept: true });
  expect(await goOn(await storedFor(owner, wish, id))).toBe(true);
  await settled(id, LONG_MS);
  expect(await confirm(owner, wish, id)).toBe(true);
  expect(await look(owner, wish, id)).toMatchObject({ stage: "done", summary: { fresh: ROWS } });
});

test("what this process works on is not interrupted", async () => {
  const id = await checkedImport();
  expect(await confirmImport(await storedFor(owner, wish, id))).toBe(true);
  expect(await noteInterrupted()).toBe(0);
  await settled(id, LONG_MS);
  expect(await look(owner, wish, id)).toMatchObject({ stage: "done" });
});

test("a stop of the server ends what is being written, and the next start tells it", async () => {
  const id = await checkedImport();
  expect(await confirmImport(await storedFor(owner, wish, id))).toBe(true);
  await stopImports();
  expect(await written(db)).toEqual(NOTHING);
  restart();
  expect(await noteInterrupted()).toBe(1);
});

test("an interrupted import whose file is gone says so", async () => {
  const id = await checkedImport();
  await moveImport(db, id, { from: ["checked"], to: "running", runner: "another process" });
  await noteInterrupted();
  rmSync(uploads(), { recursive: true });
  expect(await look(owner, wish, id)).toMatchObject({ stage: "interrupted", fileKept: false });
  expect(await goOn(await storedFor(owner, wish, id))).toBe(true);
  await settled(id, LONG_MS);
  expect(await look(owner, wish, id)).toMatchObject({ stage: "unreadable", fileKept: false });
});

test("work that breaks is noted as failed and can be tried again", async () => {
  const id = await checkedImport();
  await moveImport(db, id, { from: ["checked"], to: "checking", runner: thisRunner() });
  startJob(id, () => Promise.reject(new Error("the disk is full")));
  await settled(id, LONG_MS);
  expect(await look(owner, wish, id)).toMatchObject({ stage: "failed", fileKept: true });
  expect(await goOn(await storedFor(owner, wish, id))).toBe(true);
  await settled(id, LONG_MS);
  expect(await look(owner, wish, id)).toMatchObject({ stage: "checked" });
});

test("a list that nobody goes on with expires after a day; one in use keeps its file however old that is", async () => {
  const left = await checkedImport();
  const used = await checkedImport();
  const leftover = join(uploads(), "0000.incoming");
  writeFileSync(leftover, "");
  const longAgo = new Date(Date.now() - 2 * DAY_MS);
  for (const name of readdirSync(uploads())) utimesSync(join(uploads(), name), longAgo, longAgo);
  expect(await expireImports()).toBe(0);
  expect(existsSync(leftover)).toBe(false);
  await db.updateTable("imports").set({ updated_at: longAgo.toISOString() }).where("id", "=", left).execute();
  expect(await expireImports()).toBe(1);
  expect(await look(owner, wish, left)).toMatchObject({ stage: "expired", fileKept: false });
  expect(await look(owner, wish, used)).toMatchObject({ stage: "checked", fileKept: true });
});

const uploads = () => join(environment().DATA_DIR, "uploads", "imports");
