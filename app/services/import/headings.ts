import { toHalfWidth } from "~/app/domain/numerals";
import type { Language } from "~/app/domain/person";
import { cellAddress } from "./cell-address";
import type { Column } from "./column";
import { nearest } from "./nearest";
import type { RowProblem } from "./problems";
import type { Sheet } from "./sheet-types";

/** Remarks that a form puts behind a heading; any other bracket, such as another unit of money, is part of it. */
const REMARK =
  /\((必填|选填|选填项|可选|多选|单选|可多选|公开|不公开|万元|单位:万元|月|个月|级|1-9|1-9级|required|optional)\)/g;

export function headingKey(heading: string): string {
  return toHalfWidth(heading)
    .toLowerCase()
    .replace(/[\s_*:：-]/g, "")
    .replace(REMARK, "");
}

const spellings = (column: Column<never>) => [column.field, ...column.zh, ...column.en].map(headingKey);

/** Which column stands under which heading of a sheet; null where the heading is ignored. */
export type HeadingMap<C> = { columns: (Column<C> | null)[]; problems: RowProblem[]; ignored: string[] };

export type HeadingIndex<C> = { find(heading: string): Column<C> | null; all: readonly Column<C>[] };

export function headingIndex<C>(columns: readonly Column<C>[]): HeadingIndex<C> {
  const known = new Map<string, Column<C>>();
  for (const column of columns) {
    for (const key of spellings(column)) {
      const there = known.get(key);
      if (there && there !== column) throw new Error(`Two columns claim one heading: ${key}`);
      known.set(key, column);
    }
  }
  return { find: (heading) => known.get(headingKey(heading)) ?? null, all: columns };
}

/** Maps a sheet's headings. An unknown one is refused with the nearest known one named, unless it may be ignored. */
export function mapHeadings<C>(
  sheet: Sheet,
  index: HeadingIndex<C>,
  ignoreUnknown: boolean,
  language: Language,
): HeadingMap<C> {
  const map: HeadingMap<C> = { columns: [], problems: [], ignored: [] };
  const english = language === "en";
  const place = { row: sheet.headingRow, line: sheet.headingRow };
  const complain = (at: number | null, code: RowProblem["code"], params: RowProblem["params"]) =>
    map.problems.push({
      ...place,
      heading: (at === null ? "" : sheet.headings[at]) || null,
      cell: at === null || !sheet.addressed ? null : cellAddress(at, sheet.headingRow),
      code,
      params,
    });
  const name = (column: Column<C> | undefined) => (english ? column?.en[0] : column?.zh[0]) ?? "";
  const seen = new Map<Column<C>, string>();
  sheet.headings.forEach((heading, position) => {
    const column = index.find(heading);
    const first = column && seen.get(column);
    if (first !== undefined && first !== null)
      complain(position, "heading_twice", { first, field: name(column ?? undefined) });
    if (column) seen.set(column, heading);
    map.columns.push(column);
    if (column) return;
    const used = sheet.rows.some((row) => (row.cells[position]?.text ?? "") !== "");
    if (heading === "" && used) complain(position, "heading_blank", { position: position + 1 });
    if (heading !== "" && ignoreUnknown) map.ignored.push(heading);
    if (heading !== "" && !ignoreUnknown)
      complain(position, "heading_unknown", {
        nearest: name(nearest(headingKey(heading), index.all, spellings, 1)[0]),
      });
  });
  const title = index.all.find((column) => column.field === "title");
  if (title && !seen.has(title))
    complain(null, "heading_missing", { known: (english ? title.en : title.zh).join(english ? ", " : "、") });
  return map;
}
