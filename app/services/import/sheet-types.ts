import type { CellProblem, ProblemParams, RowProblem } from "./problems";

/** One cell as it was written. */
export type Cell = {
  text: string;
  /** Set where JSON gave a list, so that no separator has to be guessed. */
  items: string[] | null;
  /** Why a spreadsheet's cell cannot be read; told only where its column is used. */
  problem?: CellProblem;
  /** The merged range that the cell is part of, such as C5:C8; told only where its column is used. */
  merged?: string;
};
export type SheetRow = { row: number; line: number; cells: Cell[]; hidden?: boolean };

/** What a reader should know of a file although nothing is wrong with it. */
export type SheetNoticeCode =
  | "sheet_taken"
  | "hidden_sheets"
  | "rows_above"
  | "rows_hidden"
  | "columns_hidden"
  | "example_row";
export type SheetNotice = { code: SheetNoticeCode; params: ProblemParams };

/** `problems` are those of the file's form; the rows that could be read are there beside them. */
export type Sheet = {
  headings: string[];
  headingRow: number;
  rows: SheetRow[];
  problems: RowProblem[];
  /** Whether a cell has an address as in a spreadsheet (C17); lines of JSON have none. */
  addressed: boolean;
  /** Positions of the columns that are hidden in the file. */
  hiddenColumns: number[];
  notices: SheetNotice[];
};

/** Control characters that spreadsheets leave behind are no text; line breaks and tabs are. */
export function cleanText(text: string): string {
  return text.replace(/[\p{Cc}\ufeff]/gu, (mark) => (mark === "\n" || mark === "\t" ? mark : "")).trim();
}

export function emptyCell(): Cell {
  return { text: "", items: null };
}
