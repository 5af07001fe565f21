import { text } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { csvFile } from "~/app/services/export/csv";
import type { Table } from "~/app/services/export/table";
import { xlsxFile } from "~/app/services/export/xlsx";

export const WORDS = { notes: "说明", cut: (cells: number) => `截断 ${cells}` };

export async function csvText(table: Table): Promise<string> {
  let written = "";
  for await (const line of csvFile(table)) written += line;
  return written;
}

/** The rows of a CSV file as a program reads them, the mark in front of formulas still there. */
export async function csvRows(table: Table): Promise<string[][]> {
  return parse(await csvText(table), { bom: true, relax_column_count: true });
}

export async function xlsxBytes(table: Table): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of xlsxFile(table, WORDS)) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

export async function workbookOf(table: Table): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await xlsxBytes(table)) as unknown as ExcelJS.Buffer);
  return book;
}

/** The cells of a workbook's first sheet as values. */
export async function xlsxRows(table: Table): Promise<unknown[][]> {
  const sheet = (await workbookOf(table)).worksheets[0];
  const rows: unknown[][] = [];
  sheet?.eachRow({ includeEmpty: true }, (row) => {
    rows.push(table.columns.map((_, index) => row.getCell(index + 1).value ?? ""));
  });
  return rows;
}

export { text as textOf };
