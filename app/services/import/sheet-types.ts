import type { RowProblem } from "./problems";

/** One cell as it was written; `items` is set where JSON gave a list, so that no separator has to be guessed. */
export type Cell = { text: string; items: string[] | null };
export type SheetRow = { row: number; line: number; cells: Cell[] };
/** `problems` are those of the file's form; the rows that could be read are there beside them. */
export type Sheet = { headings: string[]; headingRow: number; rows: SheetRow[]; problems: RowProblem[] };

/** Control characters that spreadsheets leave behind are no text; line breaks and tabs are. */
export function cleanText(text: string): string {
  return text.replace(/[\p{Cc}\ufeff]/gu, (mark) => (mark === "\n" || mark === "\t" ? mark : "")).trim();
}
