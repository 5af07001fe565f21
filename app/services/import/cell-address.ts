/** The letters of a column as spreadsheets name them; 0-based: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(position: number): string {
  let letters = "";
  for (let rest = position + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `C17` for the third column of row 17. */
export function cellAddress(position: number, row: number): string {
  return `${columnLetters(position)}${row}`;
}

/** A cell's place; `column` is 0-based, `row` counts from 1. */
export type Place = { column: number; row: number };
/** Both corners included. */
export type Range = { from: Place; to: Place };

/** Reads `C17`; null for anything else. */
export function readAddress(text: string): Place | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const [, letters = "", row = ""] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(row) };
}

/** Reads `B3:C8`; one cell alone is a range of its own. */
export function readRange(text: string): Range | null {
  const [first = "", last = first] = text.split(":");
  const from = readAddress(first);
  const to = readAddress(last);
  return from && to ? { from, to } : null;
}

export function rangeText({ from, to }: Range): string {
  return `${cellAddress(from.column, from.row)}:${cellAddress(to.column, to.row)}`;
}
