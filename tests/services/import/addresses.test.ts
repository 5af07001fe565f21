import iconv from "iconv-lite";
import { beforeEach, describe, expect, test } from "vitest";
import type { Matching } from "~/app/services/import/matching";
import type { Db } from "~/db/connection";
import { findScenarioByExternalId } from "~/db/queries/scenarios";
import { importDone, NOTHING, problemsOf, seededDatabase, written } from "./support";
import { workbook } from "./xlsx/support";

let db: Db;
beforeEach(async () => {
  db = await seededDatabase();
});

const HEADINGS = ["外部编号", "需求名称", "领域", "指标", "预算下限", "最低成熟度", "响应截止"];
const good = (id: number) => [`A${id}`, `第${id}号需求`, "人工智能", "准确率≥99 %", 50, 6, "2027-06-30"];

/** 37 mistakes of different kinds, spread over a sheet of 60 rows with a title above the headings. */
function withMistakes() {
  const rows = Array.from({ length: 60 }, (_, i) => good(i + 1));
  const expected: string[] = [];
  const spoil = (row: number, column: number, value: unknown) => {
    (rows[row - 3] as unknown[])[column] = value;
    expected.push(`${"ABCDEFG"[column]}${row}`);
  };
  for (let row = 4; row < 12; row++) spoil(row, 2, "人工智障");
  for (let row = 10; row < 20; row++) spoil(row, 3, "准确率≥ 很高");
  for (let row = 20; row < 28; row++) spoil(row, 4, "很多");
  for (let row = 28; row < 34; row++) spoil(row, 5, "十");
  for (let row = 40; row < 44; row++) spoil(row, 6, "明年");
  spoil(50, 1, "");
  return { rows, expected };
}
const places = (problems: { cell: string | null }[]) => problems.map((problem) => problem.cell).sort();

describe("a sheet with 37 mistakes", () => {
  test("reports all 37 with the addresses of their cells, and writes nothing", async () => {
    const { rows, expected } = withMistakes();
    expect(expected).toHaveLength(37);
    const bytes = await workbook((sheet) => {
      sheet.addRow(["青岛市应用场景需求清单"]);
      sheet.addRow(HEADINGS);
      for (const row of rows) sheet.addRow(row);
    });
    const problems = await problemsOf(db, "scenario", bytes);
    expect(places(problems)).toEqual([...expected].sort());
    expect(problems.find((problem) => problem.cell === "C4")).toMatchObject({
      row: 4,
      heading: "领域",
      code: "unknown_choice",
    });
    expect(await written(db)).toEqual(NOTHING);
  });

  test.each([
    ["UTF-8", (text: string) => Buffer.from(`\uFEFF${text}`)],
    ["GB18030", (text: string) => iconv.encode(text, "gb18030")],
  ])("reports the same of a CSV file in %s", async (_, encode) => {
    const { rows, expected } = withMistakes();
    const lines = [["青岛市应用场景需求清单", "", "", "", "", "", ""], HEADINGS, ...rows];
    const text = lines.map((line) => line.join(",")).join("\r\n");
    expect(places(await problemsOf(db, "scenario", encode(text)))).toEqual([...expected].sort());
  });
});

describe("what only a workbook has", () => {
  test("merged cells, formulas and errors are told where their column is used", async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow([...HEADINGS, "备注"]);
      sheet.addRow(good(1));
      sheet.addRow(good(2));
      sheet.mergeCells("C2:C3");
      sheet.addRow(good(3)).getCell(5).value = { formula: "1/0", result: { error: "#DIV/0!" } } as never;
      sheet.addRow(good(4)).getCell(2).value = { formula: "A1" } as never;
      sheet.addRow(good(5)).getCell(8).value = { formula: "A1" } as never;
    });
    const problems = await problemsOf(db, "scenario", bytes, { ignoreUnknownColumns: true });
    expect(problems.map(({ cell, code }) => [cell, code])).toEqual([
      ["C2", "merged_cells"],
      ["E4", "formula_error"],
      ["B5", "formula_no_value"],
    ]);
    expect(problems[0]?.params).toEqual({ range: "C2:C3" });
  });

  const hidden = () =>
    workbook((sheet) => {
      sheet.addRow(["外部编号", "需求名称", "联系人"]);
      for (const id of ["1", "2", "3"]) sheet.addRow([id, `需求${id}`, "王敏"]);
      sheet.getColumn(3).hidden = true;
      sheet.getRow(3).hidden = true;
    });
  const matching = (hiddenRows: Matching["hiddenRows"], contact: string | null): Matching => ({
    fields: ["externalId", "title", contact],
    hiddenRows,
  });

  test("hidden columns and rows are refused where nobody decides", async () => {
    const problems = await problemsOf(db, "scenario", await hidden());
    expect(problems.map(({ cell, row, code }) => [cell, row, code])).toEqual([
      ["C1", 1, "hidden_column"],
      [null, 3, "hidden_row"],
    ]);
  });

  test("and are what a person decides", async () => {
    await importDone(db, "scenario", await hidden(), { matching: matching("skip", null) });
    expect(await findScenarioByExternalId(db, "2")).toBeNull();
    expect((await findScenarioByExternalId(db, "1"))?.content.contact.name).toBe("");
    const again = await importDone(db, "scenario", await hidden(), {
      matching: matching("take", "contact.name"),
    });
    expect(again).toMatchObject({ rows: 3, fresh: 1, changed: 2 });
    expect((await findScenarioByExternalId(db, "2"))?.content.contact.name).toBe("王敏");
  });
});

test("columns are what a person matched them with, whatever their headings say", async () => {
  const list = "代号,叫什么,备注,领域\n1,甲,不要的,人工智能\n";
  const fields = ["externalId", "title", null, null];
  await importDone(db, "scenario", list, { matching: { fields, hiddenRows: null } });
  expect((await findScenarioByExternalId(db, "1"))?.content).toMatchObject({ title: "甲", problem: "" });
});
