import type { ListingNoun } from "~/app/domain/listing-number";
import { missingFields } from "~/app/domain/readiness";
import type { FieldProblem } from "~/app/domain/refusal";
import { NOUNS } from "../listings/nouns";
import type { Breath } from "./breathe";
import { cellAddress } from "./cell-address";
import type { CheckedRow } from "./check-rows";
import type { Column } from "./column";
import type { ImportRequest } from "./import-listings";
import { IMPORT_KINDS, type ImportContent } from "./kinds";
import type { CellProblem, RowProblem } from "./problems";
import type { DomainProposer } from "./propose";
import type { Sheet } from "./sheet-types";

type Rows<C> = { rows: CheckedRow<C>[]; withDomain: DomainProposer<C>; breath: Breath };

/**
 * A record may be handed in for review only with everything that a submission asks for. What no column of the list
 * says is told once, with the number of rows that lack it.
 */
export async function unreadyRows<N extends ListingNoun>(
  { noun, language }: ImportRequest<N>,
  sheet: Sheet,
  placed: (Column<ImportContent[N]> | null)[],
  { rows, withDomain, breath }: Rows<ImportContent[N]>,
): Promise<RowProblem[]> {
  const columns = IMPORT_KINDS[noun].columns;
  const columnOf = (field: string) =>
    columns.find((column) => column.field === field) ??
    columns.find((column) => column.field.startsWith(`${field}.`));
  const found: RowProblem[] = [];
  const absent = new Map<string, number>();
  for (const { row, line, content } of rows) {
    for (const lack of missingFields(NOUNS[noun].checklist(withDomain(content).content), "submit")) {
      const column = columnOf(lack.field);
      const position = column ? placed.indexOf(column) : -1;
      const heading = sheet.headings[position];
      const name = column?.[language === "en" ? "en" : "zh"][0] ?? lack.field;
      if (heading === undefined) absent.set(name, (absent.get(name) ?? 0) + 1);
      else {
        const cell = sheet.addressed ? cellAddress(position, row) : null;
        found.push({ row, line, heading, cell, ...inCell(lack) });
      }
    }
    if (breath.due()) await breath.take();
  }
  const place = { row: sheet.headingRow, line: sheet.headingRow, cell: null };
  const columnless = [...absent].map(
    ([heading, count]): RowProblem => ({
      ...place,
      heading,
      code: "column_needed_to_submit",
      params: { count },
    }),
  );
  return [...columnless, ...found];
}

function inCell({ code, params }: FieldProblem): CellProblem {
  return code === "too_short" ? { code: "too_short_to_submit", params } : { code: "required_to_submit" };
}
