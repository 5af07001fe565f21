import { markFormula } from "../import/formula-mark";

/** Spreadsheets take a CSV file for UTF-8 only with this in front. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** A number stays a number; text that a spreadsheet would run as a formula is marked (formula-mark.ts). */
export type CsvCell = string | number | null;

/** One line of a CSV file (RFC 4180) with its line end. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = markFormula(cell);
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
