import { cellAddress, columnLetters, type Range, rangeText } from "../cell-address";
import { findHeadingRow } from "../heading-row";
import { emptyCell, type Sheet, type SheetNotice, type SheetRow } from "../sheet-types";
import { spans } from "../spans";
import type { RawRow, Worksheet } from "./worksheet";

/** Turns a worksheet into rows under headings; null when there is nothing in it. */
export function toSheet(worksheet: Worksheet, isKnown: (heading: string) => boolean): Sheet | null {
  const width = widthOf(worksheet);
  const texts = ({ cells }: RawRow) => Array.from({ length: width }, (_, i) => cells.get(i)?.text ?? "");
  const at = findHeadingRow(worksheet.rows.slice(0, 50).map(texts), isKnown);
  const first = worksheet.rows[at];
  if (!first) return null;
  const { top, bottom } = headingLevels(first.row, worksheet.merges);
  const headings = headingTexts(worksheet, top, bottom, width);
  const body = worksheet.rows.filter((row) => row.row > bottom);
  const merged = mergedCells(worksheet.merges, bottom);
  const rows = body.map((row) => toRow(row, width, merged));
  const hiddenColumns = [...worksheet.hiddenColumns].filter((position) => position < width);
  const above = worksheet.rows.filter((row) => row.row < top);
  const notices = noticesOf(above, rows, hiddenColumns, headings);
  return { headings, headingRow: bottom, rows, problems: [], addressed: true, hiddenColumns, notices };
}

function widthOf({ rows }: Worksheet): number {
  return rows.reduce((widest, row) => Math.max(widest, ...row.cells.keys()), -1) + 1;
}

/** Headings of two levels: those of one level are merged over both rows. */
function headingLevels(headingRow: number, merges: Range[]): { top: number; bottom: number } {
  const through = merges.filter(({ from, to }) => from.row <= headingRow && to.row >= headingRow);
  return {
    top: Math.min(headingRow, ...through.map(({ from }) => from.row)),
    bottom: Math.max(headingRow, ...through.map(({ to }) => to.row)),
  };
}

function headingTexts({ rows }: Worksheet, top: number, bottom: number, width: number): string[] {
  const levels = rows.filter(({ row }) => row >= top && row <= bottom);
  return Array.from(
    { length: width },
    (_, position) =>
      levels
        .map(({ cells }) => cells.get(position)?.text ?? "")
        .filter((text) => text !== "")
        .at(-1) ?? "",
  );
}

/** The merged range of every cell below the headings that is part of one, by address. */
function mergedCells(merges: Range[], bottom: number): Map<string, string> {
  const cells = new Map<string, string>();
  for (const range of merges.filter(({ to }) => to.row > bottom)) {
    // A merge over a whole sheet says no more than one over its first rows.
    const lastRow = Math.min(range.to.row, range.from.row + 1_000);
    for (let row = Math.max(range.from.row, bottom + 1); row <= lastRow; row++)
      for (let column = range.from.column; column <= Math.min(range.to.column, 200); column++)
        cells.set(cellAddress(column, row), rangeText(range));
  }
  return cells;
}

function toRow({ row, hidden, cells }: RawRow, width: number, merged: Map<string, string>): SheetRow {
  const placed = Array.from({ length: width }, (_, position) => {
    const cell = cells.get(position) ?? emptyCell();
    const range = merged.size > 0 ? merged.get(cellAddress(position, row)) : undefined;
    return range === undefined ? cell : { ...cell, merged: range };
  });
  return { row, line: row, cells: placed, ...(hidden && { hidden: true }) };
}

function noticesOf(
  above: RawRow[],
  rows: SheetRow[],
  hiddenColumns: number[],
  headings: string[],
): SheetNotice[] {
  const notices: SheetNotice[] = [];
  const hidden = rows.filter((row) => row.hidden).map((row) => row.row);
  if (above.length > 0)
    notices.push({ code: "rows_above", params: { rows: above.map((row) => row.row).join("、") } });
  if (hidden.length > 0)
    notices.push({ code: "rows_hidden", params: { rows: spans(hidden), count: hidden.length } });
  if (hiddenColumns.length > 0) {
    const names = hiddenColumns.map((position) =>
      `${columnLetters(position)} ${headings[position] ?? ""}`.trim(),
    );
    notices.push({ code: "columns_hidden", params: { columns: names.join("、") } });
  }
  return notices;
}
