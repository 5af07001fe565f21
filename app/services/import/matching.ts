import type { Language } from "~/app/domain/person";
import { cellAddress } from "./cell-address";
import type { Column } from "./column";
import { type HeadingIndex, type HeadingMap, mapHeadings } from "./headings";
import type { RowProblem } from "./problems";
import type { Sheet } from "./sheet-types";
import { spans } from "./spans";

/** What a person said of a file's columns: the field of each position, null for one to leave out. */
export type Matching = {
  fields: (string | null)[];
  /** What becomes of rows that are hidden in the file; null where there are none or nobody said. */
  hiddenRows: "take" | "skip" | null;
};

/** The columns as a person matched them, or by their headings where nobody did. */
export function mapColumns<C>(
  sheet: Sheet,
  index: HeadingIndex<C>,
  matching: Matching | null,
  options: { ignoreUnknown: boolean; language: Language },
): HeadingMap<C> {
  const map = matching
    ? matched(sheet, index, matching)
    : mapHeadings(sheet, index, options.ignoreUnknown, options.language);
  const hidden = matching ? [] : hiddenColumnProblems(sheet, map.columns);
  const rows = matching?.hiddenRows ? [] : hiddenRowProblems(sheet);
  return { ...map, problems: [...map.problems, ...hidden, ...rows] };
}

function matched<C>(sheet: Sheet, index: HeadingIndex<C>, { fields }: Matching): HeadingMap<C> {
  const byField = new Map(index.all.map((column) => [column.field, column]));
  const seen = new Set<Column<C>>();
  const columns = sheet.headings.map((_, position) => {
    const column = byField.get(fields[position] ?? "") ?? null;
    if (column === null || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
  return { columns, problems: [], ignored: [] };
}

/** Hidden columns often hold what was not meant for others: they are neither taken nor left out unasked. */
function hiddenColumnProblems<C>(sheet: Sheet, columns: (Column<C> | null)[]): RowProblem[] {
  return sheet.hiddenColumns
    .filter((position) => columns[position])
    .map((position) => ({
      row: sheet.headingRow,
      line: sheet.headingRow,
      heading: sheet.headings[position] ?? "",
      cell: cellAddress(position, sheet.headingRow),
      code: "hidden_column" as const,
    }));
}

function hiddenRowProblems(sheet: Sheet): RowProblem[] {
  const hidden = sheet.rows.filter((row) => row.hidden);
  const [first] = hidden;
  if (!first) return [];
  const params = { rows: spans(hidden.map((row) => row.row)), count: hidden.length };
  return [{ row: first.row, line: first.line, heading: null, cell: null, code: "hidden_row", params }];
}
