import { describe, expect, test } from "vitest";
import { problemIn, workbook } from "./support";
import { workbookOf, workbookParts, zipOf } from "./zip-by-hand";

const MEGABYTE = 1024 * 1024;
const ROWS =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>编号</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>';

describe("an archive", () => {
  test("that is cut off is damaged", async () => {
    const bytes = workbookOf({ sheet: ROWS });
    expect(await problemIn(bytes.subarray(0, bytes.length - 40))).toEqual({ code: "file_damaged" });
    expect(await problemIn(Buffer.from([0x50, 0x4b, 3, 4, 20, 0]))).toEqual({ code: "file_damaged" });
  });

  test("with bytes turned over anywhere is read or told, and never breaks anything", async () => {
    const bytes = workbookOf({ sheet: ROWS });
    for (let at = 4; at < bytes.length; at += 3) {
      const broken = Buffer.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      const problem = await problemIn(broken);
      expect(problem === null || problem.code.startsWith("file_")).toBe(true);
    }
  });

  test("that promises more than 200 MB is not opened", async () => {
    const parts = { ...workbookParts({ sheet: ROWS }), "xl/media/image1.png": "x" };
    const bytes = zipOf(parts, { "xl/media/image1.png": { size: 201 * MEGABYTE } });
    expect(await problemIn(bytes)).toMatchObject({
      code: "file_unpacked_too_large",
      params: { megabytes: 200 },
    });
  });

  test("that holds more than it promises is given up at once", async () => {
    const blanks = `<sheetData>${" ".repeat(64 * MEGABYTE)}</sheetData>`;
    const bytes = zipOf(workbookParts({ sheet: blanks }), { "xl/worksheets/sheet1.xml": { size: 2000 } });
    const before = process.memoryUsage().arrayBuffers;
    expect(await problemIn(bytes)).toEqual({ code: "file_damaged" });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * MEGABYTE);
  });

  test("with an encrypted part asks for a password", async () => {
    const bytes = zipOf(workbookParts({ sheet: ROWS }), { "xl/workbook.xml": { flags: 1 } });
    expect(await problemIn(bytes)).toEqual({ code: "file_password" });
  });
});

test.each([
  ["macros", { ...workbookParts({ sheet: ROWS }), "xl/vbaProject.bin": "x" }, "file_macros"],
  ["a binary workbook", { "_rels/.rels": "<Relationships/>", "xl/workbook.bin": "x" }, "file_xlsb"],
  [
    "an OpenDocument sheet",
    { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" },
    "file_ods",
  ],
  ["a text document", { "_rels/.rels": "<Relationships/>", "word/document.xml": "<x/>" }, "file_no_workbook"],
  ["a document type", workbookParts({ sheet: "" }), "file_damaged"],
])("%s is told", async (name, parts, code) => {
  const given: Record<string, string> = { ...parts };
  if (name === "a document type")
    given["xl/worksheets/sheet1.xml"] = '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>';
  expect(await problemIn(zipOf(given))).toEqual({ code });
});

test("an old workbook and a protected one are told apart", async () => {
  const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const encrypted = Buffer.concat([container, Buffer.from("EncryptedPackage", "utf16le")]);
  expect(await problemIn(container)).toEqual({ code: "file_xls" });
  expect(await problemIn(encrypted)).toEqual({ code: "file_password" });
});

describe("a sheet", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>${i}</v></c></row>`).join(
      "",
    );
  const heading = '<row r="1"><c r="A1" t="inlineStr"><is><t>编号</t></is></c></row>';

  test("of more than 50,000 rows is refused, one of 50,000 is read", async () => {
    const sized = (count: number) => workbookOf({ sheet: `<sheetData>${heading}${rows(count)}</sheetData>` });
    expect(await problemIn(sized(49_999))).toBeNull();
    expect(await problemIn(sized(50_000))).toEqual({
      code: "file_too_many_rows",
      params: { maximum: 50_000 },
    });
  });

  test("with content beyond 200 columns is refused, empty formats there are not", async () => {
    const far = (cell: string) =>
      workbookOf({
        sheet: `<sheetData>${heading}<row r="2"><c r="A2"><v>1</v></c>${cell}</row></sheetData>`,
      });
    expect(await problemIn(far('<c r="XFD2" s="0"/>'))).toBeNull();
    expect(await problemIn(far('<c r="GS2"><v>1</v></c>'))).toEqual({
      code: "file_too_many_columns",
      params: { maximum: 200 },
    });
  });

  test("with headings alone, or nothing, has no rows", async () => {
    expect(await problemIn(await workbook((sheet) => void sheet.addRow(["编号", "名称"])))).toEqual({
      code: "file_no_rows",
    });
    expect(await problemIn(await workbook(() => {}))).toEqual({ code: "file_no_rows" });
  });
});
