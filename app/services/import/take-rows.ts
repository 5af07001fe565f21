import type { Column } from "./column";
import type { Matching } from "./matching";
import type { Sheet } from "./sheet-types";

/** What stands in the id's column of a template's example: such a row is never imported. */
export const EXAMPLE_IDS = ["示例-请删除本行", "EXAMPLE-delete-this-row"];

/** The rows that are meant: without those a person leaves out because they are hidden, and without a template's example. */
export function takeRows<C>(sheet: Sheet, columns: (Column<C> | null)[], matching: Matching | null): Sheet {
  const at = columns.findIndex((column) => column?.field === "externalId");
  const isExample = (text: string | undefined) => text !== undefined && EXAMPLE_IDS.includes(text);
  const visible = matching?.hiddenRows === "skip" ? sheet.rows.filter((row) => !row.hidden) : sheet.rows;
  const examples = visible.filter((row) => isExample(row.cells[at]?.text));
  if (visible.length === sheet.rows.length && examples.length === 0) return sheet;
  const notices = examples.map((row) => ({ code: "example_row" as const, params: { row: row.row } }));
  return {
    ...sheet,
    rows: visible.filter((row) => !examples.includes(row)),
    notices: [...sheet.notices, ...notices],
  };
}
