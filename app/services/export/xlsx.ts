import { once } from "node:events";
import { PassThrough, type Readable } from "node:stream";
import type ExcelJS from "exceljs";
import type { Table, TableCell, TableColumn } from "./table";

/** No cell of a workbook holds more characters; what is longer is cut, and the notes say so. */
export const LONGEST_CELL = 32_767;

const WIDTHS = { text: 22, long: 48, number: 12 };
const FORMATS = { text: "@", long: "@", number: "General" };
/** The brand's wash behind the headings, as spreadsheets write colours. */
const HEADING_FILL = "FFE3F1F0";

export type XlsxWords = { notes: string; cut(cells: number): string };

/** Writes a list as a workbook while it is read. The second sheet, if there is one, holds what to know of it. */
export function xlsxFile(table: Table, words: XlsxWords): Readable {
  const out = new PassThrough();
  write(table, words, out).catch((error: unknown) => out.destroy(error as Error));
  return out;
}

async function write(table: Table, words: XlsxWords, out: PassThrough): Promise<void> {
  const { default: Excel } = await import("exceljs");
  const book = new Excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: true });
  const sheet = book.addWorksheet(sheetName(table.title), { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = table.columns.map(columnLook);
  styleHeadings(sheet.addRow(table.columns.map((column) => column.heading))).commit();
  let cut = 0;
  for await (const row of table.rows) {
    if (out.destroyed) return;
    cut += row.filter((cell) => typeof cell === "string" && cell.length > LONGEST_CELL).length;
    sheet.addRow(row.map(fitting)).commit();
    if (out.writableNeedDrain) await Promise.race([once(out, "drain"), once(out, "close")]);
  }
  sheet.commit();
  const notes = [...table.notes(), ...(cut > 0 ? [words.cut(cut)] : [])];
  if (notes.length > 0) addNotes(book, words.notes, notes);
  await book.commit();
}

export function columnLook({ kind }: TableColumn): Partial<ExcelJS.Column> {
  const alignment = { vertical: "top", wrapText: kind === "long" } as const;
  return { width: WIDTHS[kind], style: { numFmt: FORMATS[kind], alignment } };
}

export function styleHeadings(row: ExcelJS.Row): ExcelJS.Row {
  row.eachCell((cell) => {
    cell.font = { bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: HEADING_FILL } };
    cell.alignment = { vertical: "middle", wrapText: true };
  });
  return row;
}

function fitting(cell: TableCell): TableCell {
  return typeof cell === "string" && cell.length > LONGEST_CELL
    ? `${cell.slice(0, LONGEST_CELL - 1)}…`
    : cell;
}

function addNotes(book: ExcelJS.Workbook, name: string, notes: string[]): void {
  const sheet = book.addWorksheet(sheetName(name));
  sheet.columns = [columnLook({ heading: "", kind: "long" })];
  for (const note of notes) sheet.addRow([note]).commit();
  sheet.commit();
}

/** At most 31 characters and none of those that a reference gives a meaning. */
function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:]/g, " ").slice(0, 31);
}
