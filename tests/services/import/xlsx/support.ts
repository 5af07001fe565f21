import ExcelJS from "exceljs";
import { breather } from "~/app/services/import/breathe";
import { readSheet } from "~/app/services/import/sheet";
import type { Sheet } from "~/app/services/import/sheet-types";

const KNOWN = new Set(["编号", "名称", "内容", "日期", "预算", "指标", "联系人", "电话"]);
export const isKnown = (heading: string) => KNOWN.has(heading);

export function read(bytes: Buffer, anyHeadings = false) {
  return readSheet(bytes, { isKnown, anyHeadings, breath: breather() });
}

export async function sheetIn(bytes: Buffer, anyHeadings = false): Promise<Sheet> {
  const reading = await read(bytes, anyHeadings);
  if (!reading.ok) throw new Error(`not read: ${JSON.stringify(reading.problem)}`);
  return reading.sheet;
}

export async function problemIn(bytes: Buffer) {
  const reading = await read(bytes);
  return reading.ok ? null : reading.problem;
}

/** A workbook made by a library, as a program other than a spreadsheet would. */
export async function workbook(
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet("清单"), book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

export const texts = (sheet: Sheet) => sheet.rows.map((row) => row.cells.map((cell) => cell.text));
