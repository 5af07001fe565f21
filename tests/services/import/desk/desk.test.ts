import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "~/app/domain/person";
import { environment } from "~/app/environment";
import { findOwnImport } from "~/app/services/import/desk/access";
import { type ImportWish, refuseWish } from "~/app/services/import/desk/begin";
import { confirmImport } from "~/app/services/import/desk/confirm";
import { discardImport, goOn } from "~/app/services/import/desk/go-on";
import { progressOf, settled } from "~/app/services/import/desk/jobs";
import { listOwnImports } from "~/app/services/import/desk/list-own";
import { receiveFile } from "~/app/services/import/desk/receive";
import { saveProblems } from "~/app/services/import/desk/save-problems";
import { ALLOWED_SHEETS, countSheet } from "~/app/services/uploads/upload-limit";
import type { Db } from "~/db/connection";
import { actorAgain, newActor, newMember, newOrganisation } from "~/tests/support/people";
import { NOTHING, seededDatabase, written } from "../support";
import { workbook } from "../xlsx/support";
import { check, confirm, look, send, storedFor } from "./support";

let db: Db;
let owner: Actor;
let wish: ImportWish;
let organisationId: string;
beforeEach(async () => {
  db = await seededDatabase();
  const organisation = await newOrganisation();
  owner = organisation.owner;
  organisationId = organisation.id;
  wish = { actsAs: "owner", noun: "scenario", organisationId, target: "draft" };
});

const uploads = () => join(environment().DATA_DIR, "uploads", "imports");
const keptFiles = (id: string) =>
  existsSync(uploads()) ? readdirSync(uploads()).filter((name) => name.startsWith(id)) : [];
const LIST = "编号,需求名称,我们叫它问题,领域\nA1,产线视觉检测,夜间漏检,人工智能\nA2,矿井巡检,,\n";

describe("a list on somebody's desk", () => {
  test("goes from the file over columns and preview into the market, and its file goes", async () => {
    const id = await send(owner, wish, LIST);
    const columns = await look(owner, wish, id);
    expect(columns).toMatchObject({ stage: "matching", step: "columns", fileName: "清单.csv" });
    expect(columns.columns?.columns.map(({ letters, chosen }) => [letters, chosen])).toEqual([
      ["A", "externalId"],
      ["B", "title"],
      ["C", ""],
      ["D", "domainCode"],
    ]);
    expect(await check(owner, wish, id, { 我们叫它问题: "problem" })).toBe(true);
    const preview = await look(owner, wish, id);
    expect(preview).toMatchObject({ stage: "checked", check: { kind: "ready", summary: { fresh: 2 } } });
    expect(preview.check).toMatchObject({
      first: [{ row: 2, becomes: "new", title: "产线视觉检测" }, { row: 3 }],
    });
    expect(JSON.stringify(preview.check)).toContain("夜间漏检");
    expect(await written(db)).toEqual(NOTHING);
    expect(await confirm(owner, wish, id)).toBe(true);
    expect(await look(owner, wish, id)).toMatchObject({
      stage: "done",
      summary: { fresh: 2 },
      fileKept: false,
    });
    expect(keptFiles(id)).toEqual([]);
    const rows = await db.selectFrom("scenarios").selectAll().orderBy("title").execute();
    expect(rows).toMatchObject([
      { title: "产线视觉检测", state: "draft", organisation_id: organisationId, created_by: owner.personId },
      { title: "矿井巡检", state: "draft" },
    ]);
    const audit = await db.selectFrom("audit_log").selectAll().where("subject_id", "=", id).execute();
    expect(audit).toMatchObject([{ action: "import_scenarios", actor_id: owner.personId }]);
    expect((await listOwnImports(owner, "owner")).map((one) => [one.stage, one.result?.fresh])).toEqual([
      ["done", 2],
    ]);
  });

  test("sent again, it changes nothing and says so", async () => {
    for (const fresh of [2, 0]) {
      const id = await send(owner, wish, LIST);
      await check(owner, wish, id);
      expect((await look(owner, wish, id)).check).toMatchObject({ summary: { fresh, changed: 0 } });
      expect(await confirm(owner, wish, id)).toBe(true);
    }
    expect(await written(db)).toMatchObject({ scenarios: 2 });
  });

  test("in GB18030 is read as it was written", async () => {
    const id = await send(owner, wish, iconv.encode(LIST, "gb18030"));
    await check(owner, wish, id);
    expect((await look(owner, wish, id)).check).toMatchObject({ first: [{ title: "产线视觉检测" }, {}] });
  });

  test("with 37 mistakes is told all 37, each with its cell, and nothing of it is written", async () => {
    // Every row but the heading: a wrong domain in D, and in every other row a wrong budget in C too.
    const rows = Array.from({ length: 25 }, (_, i) => `B${i},第${i}号产线,${i % 2 ? "很多" : 50},星际航行`);
    const id = await send(owner, wish, `编号,需求名称,预算上限,领域\n${rows.join("\n")}\n`);
    await check(owner, wish, id);
    const { check: found } = await look(owner, wish, id);
    if (found?.kind !== "refused") throw new Error("not refused");
    expect(found.count).toBe(37);
    const expected = Array.from({ length: 25 }, (_, i) =>
      i % 2 ? [`C${i + 2}`, `D${i + 2}`] : [`D${i + 2}`],
    );
    expect(found.problems.map(({ place }) => place)).toEqual(expected.flat());
    expect(found.problems[1]).toMatchObject({ place: "C3", heading: "预算上限" });
    expect(found.problems[1]?.text).toContain("很多");
    const file = await saveProblems(await storedFor(owner, wish, id));
    expect(file?.body.split("\r\n").filter((line) => /^[CD]\d+,/.test(line))).toHaveLength(37);
    expect((await listOwnImports(owner, "owner"))[0]).toMatchObject({ stage: "checked", problemCount: 37 });
    expect((await confirm(owner, wish, id)) === true).toBe(false);
    expect(await written(db)).toEqual(NOTHING);
  });

  test("asks what becomes of hidden rows, and leaves hidden columns out unless they are chosen", async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(["名称", "需求内容"]);
      sheet.addRow(["甲", "公开的"]);
      sheet.addRow(["乙", "隐藏的"]).hidden = true;
      sheet.getColumn(2).hidden = true;
    });
    const id = await send(owner, wish, bytes, "清单.xlsx");
    const { columns } = await look(owner, wish, id);
    expect(columns?.hiddenRows).toMatchObject({ count: 1 });
    expect(columns?.columns[1]).toMatchObject({ heading: "需求内容", hidden: true, chosen: "" });
    expect(await check(owner, wish, id)).toMatchObject({
      problems: [{ field: "hiddenRows", code: "import_hidden_rows" }],
    });
    expect(await check(owner, wish, id, {}, "skip")).toBe(true);
    expect((await look(owner, wish, id)).check).toMatchObject({ summary: { rows: 1 } });
  });

  test("needs a title, and takes no two columns for one thing", async () => {
    const id = await send(owner, wish, "甲,乙\n一,二\n");
    expect(await check(owner, wish, id)).toMatchObject({ problems: [{ code: "import_title_missing" }] });
    expect(await check(owner, wish, id, { 甲: "title", 乙: "title" })).toMatchObject({
      problems: [{ field: "column-1", code: "import_column_twice", params: { column: "A" } }],
    });
    expect(await check(owner, wish, id, { 甲: "nonsense" })).toMatchObject({
      problems: [{ field: "column-0", code: "unknown_choice" }, { code: "import_title_missing" }],
    });
  });

  test("that cannot be read says why, and keeps no file", async () => {
    const id = await send(owner, wish, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 1, 2, 3, 0]), "照片.xlsx");
    expect(await look(owner, wish, id)).toMatchObject({ stage: "unreadable", fileKept: false });
    expect((await look(owner, wish, id)).unreadable).toBeTruthy();
  });

  test("larger than 20 MB is not kept", async () => {
    async function* endless() {
      for (let sent = 0; sent < 21; sent++) yield Buffer.alloc(1024 * 1024);
    }
    expect(await receiveFile("大.csv", endless())).toBeNull();
    expect(readdirSync(uploads()).filter((name) => name.endsWith(".incoming"))).toEqual([]);
  });

  test("is given up with its file", async () => {
    const id = await send(owner, wish, LIST);
    expect(keptFiles(id).length).toBeGreaterThan(0);
    expect(await discardImport(await storedFor(owner, wish, id))).toBe(true);
    expect(keptFiles(id)).toEqual([]);
    expect(await listOwnImports(owner, "owner")).toEqual([]);
  });
});

describe("while a long list is worked on", () => {
  test("how far it is can be seen at every step", async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => `L${i},第${i}号产线巡检,夜间无人值守`);
    const id = await send(owner, wish, `编号,需求名称,需求内容\n${rows.join("\n")}\n`);
    const seen = await phasesDuring(id, () => check(owner, wish, id));
    expect(seen.get("checking")).toMatchObject({ total: 2_000 });
    const written = await phasesDuring(id, () => confirm(owner, wish, id));
    for (const phase of ["checking", "proposing", "writing"]) expect(written.get(phase)).toBeDefined();
    expect((await look(owner, wish, id)).summary?.fresh).toBe(2_000);
  });
});

/** For each phase one moment when some of it was done and some was not. */
async function phasesDuring(id: string, work: () => Promise<unknown>) {
  const seen = new Map<string, { done: number; total: number }>();
  const ended = work().then(() => true);
  const turn = () => new Promise<false>((resolve) => setImmediate(() => resolve(false)));
  while (!(await Promise.race([ended, turn()]))) {
    const progress = progressOf(id);
    if (progress && progress.done > 0 && progress.done < progress.total) seen.set(progress.phase, progress);
  }
  return seen;
}

describe("who may", () => {
  test("nobody finds somebody else's import, nor their own in another part", async () => {
    const id = await send(owner, wish, LIST);
    const colleague = await newMember(organisationId, "editor");
    const operator = await newActor({ roles: ["operator"] });
    expect(await findOwnImport(owner, "owner", id)).toMatchObject({ id });
    expect(await findOwnImport(colleague, "owner", id)).toBeNull();
    expect(await findOwnImport(operator, "operator", id)).toBeNull();
    expect(await findOwnImport(owner, "operator", id)).toBeNull();
  });

  test("a role that ended meanwhile ends the import too, even one that is queued", async () => {
    const editor = await newMember(organisationId, "editor");
    const id = await send(editor, wish, LIST);
    await check(editor, wish, id);
    const stored = await storedFor(editor, wish, id);
    await db
      .updateTable("memberships")
      .set({ role: "viewer" })
      .where("person_id", "=", editor.personId)
      .execute();
    expect(await findOwnImport(await actorAgain(editor.personId), "owner", id)).toBeNull();
    // Confirmed in the moment before: the writing looks again.
    expect(await confirmImport(stored)).toBe(true);
    await settled(id, 50_000);
    expect(await stageOf(id)).toBe("failed");
    expect(await written(db)).toEqual(NOTHING);
  });

  test("nobody sends files without end", async () => {
    for (let sent = 0; sent < ALLOWED_SHEETS; sent++) expect(await countSheet(owner.personId)).toBeNull();
    const refusal = await countSheet(owner.personId);
    expect(refusal?.code).toBe("too_many_attempts");
    expect(refusal?.params.minutes).toBeGreaterThan(0);
    expect(await countSheet("somebody else")).toBeNull();
  });

  test("owners neither publish by a list nor import for others; operators name whose it is", async () => {
    const elsewhere = await newOrganisation();
    const code = (asked: Partial<ImportWish>, actor = owner) =>
      refuseWish(actor, { ...wish, ...asked })?.code;
    expect(code({})).toBeUndefined();
    expect(code({ target: "published" })).toBe("not_allowed");
    expect(code({ organisationId: elsewhere.id })).toBe("not_allowed");
    expect(code({}, await newMember(organisationId, "viewer"))).toBe("not_allowed");
    expect(code({ actsAs: "operator" })).toBe("not_found");
    const lab = await newOrganisation({ kind: "university" });
    const ofLab = { organisationId: lab.id };
    expect(code(ofLab, lab.owner)).toBe("kind_cannot_publish_scenarios");
    expect(code({ ...ofLab, noun: "achievement" }, lab.owner)).toBeUndefined();
    const operator = await newActor({ roles: ["operator"] });
    const nobodys = { actsAs: "operator", organisationId: null } as const;
    expect(code({ ...nobodys, target: "published" }, operator)).toBeUndefined();
    expect(code({ ...nobodys, target: "draft" }, operator)).toBe("not_ready");
  });
});

describe("at once", () => {
  test("two confirms of one import write it once; a second list waits for the first", async () => {
    const id = await send(owner, wish, LIST);
    await check(owner, wish, id);
    const other = await send(owner, wish, LIST.replaceAll("A1", "C1"), "另一份.csv");
    await check(owner, wish, other);
    const stored = await storedFor(owner, wish, id);
    const outcomes = await Promise.all([
      confirmImport(stored),
      confirmImport(stored),
      confirmImport(await storedFor(owner, wish, other)),
    ]);
    await settled(id, 50_000);
    expect(outcomes.filter((outcome) => outcome === true)).toHaveLength(1);
    expect(outcomes.map((outcome) => (outcome === true ? "written" : outcome.code))).toEqual([
      "written",
      "import_moved_on",
      "import_running",
    ]);
    expect(outcomes[2]).toMatchObject({ params: { file: "清单.csv" } });
    expect(await written(db)).toMatchObject({ scenarios: 2 });
    expect(await goOn(await storedFor(owner, wish, other))).toBe(true);
    await settled(other, 50_000);
    expect(await stageOf(other)).toBe("checked");
  });
});

async function stageOf(id: string): Promise<string | undefined> {
  return (await db.selectFrom("imports").select("stage").where("id", "=", id).executeTakeFirst())?.stage;
}
