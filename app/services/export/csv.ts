import { markFormula } from "../import/formula-mark";
import type { Table, TableCell } from "./table";

/** Spreadsheets take a CSV file for UTF-8 only with this in front. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** One line of a CSV file (RFC 4180) with its line end. */
export function csvLine(cells: readonly TableCell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** A number stays a number; text that a spreadsheet would run as a formula is marked (formula-mark.ts). */
function csvCell(cell: TableCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = markFormula(cell);
  const quoted = text !== cell || /[",\r\n;\t]|^\s|\s$/.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The file, line by line. Notes stand at its end, below the list. */
export async function* csvFile(table: Table): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(table.columns.map((column) => column.heading));
  for await (const row of table.rows) yield csvLine(row);
  for (const note of table.notes()) yield csvLine([note]);
}
