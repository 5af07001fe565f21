import { parseWhole, toHalfWidth } from "~/app/domain/numerals";
import type { Lookup } from "./lookup";
import { type CellProblem, excerpt, type ProblemParams, type RowProblemCode } from "./problems";
import { LIST_SEPARATORS, splitAt } from "./separators";
import type { Cell } from "./sheet-types";

export type Reading<T> = { ok: true; value: T } | { ok: false; problem: CellProblem };
/** Reads a cell that is not empty. */
export type Reader<T> = (cell: Cell, lookup: Lookup) => Reading<T>;

export const value = <T>(read: T): Reading<T> => ({ ok: true, value: read });
export const problem = (code: RowProblemCode, params: ProblemParams = {}): Reading<never> => ({
  ok: false,
  problem: { code, params },
});

/** Imported text is never cut. Beyond this it is no field but a file that slipped into a cell. */
export const MAX_TEXT = 50_000;
export const MAX_ENTRIES = 200;

/** What lists put into a cell to say that nothing is known. */
const NOTHING = new Set([
  "/",
  "\\",
  "-",
  "—",
  "——",
  "--",
  "无",
  "暂无",
  "未知",
  "不详",
  "待定",
  "n/a",
  "na",
  "none",
  "null",
]);

/** Whether a cell that should hold a number, date or choice says nothing. Free text is taken as it is. */
export function saysNothing(cell: Cell): boolean {
  return cell.text === "" || NOTHING.has(cell.text.toLowerCase());
}

function measured(text: string, maximum: number): Reading<string> {
  const length = [...text].length;
  return length > maximum
    ? problem("too_long", { maximum, actual: length, found: excerpt(text) })
    : value(text);
}

/** Text with its line breaks. */
export function text(maximum = MAX_TEXT): Reader<string> {
  return (cell) => measured(cell.text, maximum);
}

/** Text of one line: titles, names. */
export function line(maximum: number): Reader<string> {
  return (cell) => measured(cell.text.replace(/\s*[\n\t]\s*/g, " "), maximum);
}

/** Entries of a cell: JSON lists as they are, otherwise cut at the usual separators. */
export function entries(cell: Cell, separators: RegExp = LIST_SEPARATORS): string[] {
  const parts = cell.items ?? splitAt(cell.text, separators);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ""))];
}

/** Several short texts. `separators` for entries that may hold a comma themselves. */
export function texts(maximum: number, separators?: RegExp): Reader<string[]> {
  return (cell) => {
    const found = entries(cell, separators);
    if (found.length > MAX_ENTRIES)
      return problem("too_many_entries", { maximum: MAX_ENTRIES, actual: found.length });
    for (const entry of found) {
      const reading = measured(entry, maximum);
      if (!reading.ok) return reading;
    }
    return value(found);
  };
}

const YES = new Set([
  "是",
  "有",
  "可",
  "可以",
  "支持",
  "同意",
  "已",
  "已确认",
  "清晰",
  "√",
  "✓",
  "对",
  "y",
  "yes",
  "true",
  "1",
]);
const NO = new Set([
  "否",
  "无",
  "不",
  "不可",
  "不可以",
  "不支持",
  "未",
  "没有",
  "×",
  "✗",
  "n",
  "no",
  "false",
  "0",
]);

/** 是 / 否, yes / no; `alsoYes` and `alsoNo` are the words of that one column. */
export function flag(alsoYes: string[] = [], alsoNo: string[] = []): Reader<boolean> {
  return (cell) => {
    const word = toHalfWidth(cell.text).toLowerCase();
    if (YES.has(word) || alsoYes.includes(word)) return value(true);
    if (NO.has(word) || alsoNo.includes(word)) return value(false);
    return problem("flag", { found: excerpt(cell.text) });
  };
}

/** A whole number, with or without the unit people write after it (`12个月`). */
export function whole(
  minimum: number,
  maximum: number,
  unit = /(个月|月|months?|级|年)$/i,
): Reader<number | null> {
  return (cell) => {
    const number = parseWhole(toHalfWidth(cell.text).replace(unit, ""), minimum, maximum);
    return number === null
      ? problem("whole_number", { minimum, maximum, found: excerpt(cell.text) })
      : value(number);
  };
}
