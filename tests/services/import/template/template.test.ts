import ExcelJS from "exceljs";
import { beforeEach, describe, expect, test } from "vitest";
import { SHAPES } from "~/app/services/import/shapes";
import { EXAMPLE_IDS } from "~/app/services/import/take-rows";
import { templateFile } from "~/app/services/import/template/template-file";
import type { Db } from "~/db/connection";
import { newCreditCode, newOrganisation } from "~/tests/support/people";
import { importDone, importFile, seededDatabase } from "../support";

let db: Db;
let creditCode: string;
beforeEach(async () => {
  db = await seededDatabase();
  creditCode = newCreditCode();
  await newOrganisation({ creditCode });
});

const CASES = [
  ["scenario", "zh-CN"],
  ["scenario", "en"],
  ["achievement", "zh-CN"],
  ["achievement", "en"],
] as const;

async function opened(noun: "scenario" | "achievement", language: "zh-CN" | "en") {
  const { body } = await templateFile({ noun, language, format: "xlsx" });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(body as unknown as ExcelJS.Buffer);
  return book;
}

describe.each(CASES)("the template for a %s in %s", (noun, language) => {
  test("filled with its own example is imported and may be handed in, as a workbook and as CSV", async () => {
    const book = await opened(noun, language);
    book.worksheets[0]?.getCell("A2").value &&
      Object.assign(book.worksheets[0].getCell("A2"), { value: "EX-1" });
    const workbook = Buffer.from(await book.xlsx.writeBuffer());
    expect(await importDone(db, noun, workbook, { creditCode, state: "submitted", language })).toMatchObject({
      rows: 1,
      fresh: 1,
      ignoredHeadings: [],
    });
    const { body } = await templateFile({ noun, language, format: "csv" });
    const csv = EXAMPLE_IDS.reduce((text, id) => text.replace(id, "EX-1"), String(body));
    expect(await importDone(db, noun, csv, { creditCode, state: "submitted", language })).toMatchObject({
      unchanged: 1,
    });
  });

  test("left as it is imports nothing, and says so", async () => {
    const { body } = await templateFile({ noun, language, format: "xlsx" });
    const outcome = await importFile(db, noun, body as Buffer, { creditCode, state: "draft" });
    expect(outcome).toMatchObject({ kind: "unusable", problem: { code: "file_no_rows" } });
    const book = await opened(noun, language);
    book.worksheets[0]?.addRow(["1", noun === "scenario" ? "甲" : "乙"]);
    const more = Buffer.from(await book.xlsx.writeBuffer());
    const summary = await importDone(db, noun, more, { creditCode, state: "draft" });
    expect(summary.rows).toBe(1);
    expect(summary.notices).toContainEqual({ code: "example_row", params: { row: 2 } });
  });

  test("explains every column, freezes the headings and offers the choices", async () => {
    const book = await opened(noun, language);
    const [list, guide, choices] = book.worksheets;
    if (!list || !guide || !choices) throw new Error("three sheets");
    const headings = (list.getRow(1).values as string[]).slice(1);
    expect(headings.length).toBeGreaterThan(35);
    expect(list.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    const explained = (guide.getColumn(1).values as string[]).slice(2);
    expect(explained).toEqual(headings);
    guide.eachRow((row) => expect(String(row.getCell(3).value).length).toBeGreaterThan(0));
    const rules = (list as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> } })
      .dataValidations.model;
    const written = Object.keys(SHAPES[noun]).filter(
      (field) => !["version", "state", "unit", "trl", "budget"].includes(field),
    );
    const withChoices = written.filter((field) =>
      ["choice", "choices", "subfields", "flag", "openness", "scale"].includes(
        SHAPES[noun][field]?.kind ?? "",
      ),
    );
    expect(new Set(Object.values(rules).map((rule) => rule.formulae[0])).size).toBe(withChoices.length);
    for (const { formulae } of Object.values(rules)) {
      const [, letters = "", last = ""] = /\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(String(formulae[0])) ?? [];
      const offered = choices
        ?.getColumn(letters)
        .values.slice(2)
        .filter((value) => value !== null);
      expect(offered?.length).toBe(Number(last) - 1);
    }
  });
});
