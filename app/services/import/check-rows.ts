import type { ListingNoun } from "~/app/domain/listing-number";
import type { Column } from "./column";
import { contentFingerprint, derivedId, MAX_ID } from "./identity";
import { IMPORT_KINDS, type ImportContent, type ImportKind } from "./kinds";
import type { Lookup } from "./lookup";
import type { CellProblem, RowProblem } from "./problems";
import type { Sheet, SheetRow } from "./sheet-types";

/** A row that may be written: what it says, under which id, and the fingerprint of what it says. */
export type CheckedRow<C> = {
  row: number;
  line: number;
  externalId: string;
  content: C;
  fingerprint: string;
};
/** `keys`: the fields that the list's columns decide; it says nothing of the others. */
export type CheckResult<C> = { rows: CheckedRow<C>[]; problems: RowProblem[]; keys: string[] };

export type CheckRequest = {
  sheet: Sheet;
  lookup: Lookup;
  /** Tells records without an id apart from those of another owner's list. */
  owner: string;
  onRow?: (done: number) => void;
};

type Placed<C> = { column: Column<C>; position: number; heading: string };

/** Checks every row of a sheet against its columns, in the columns' own order, and finds ids that come twice. */
export function checkRows<N extends ListingNoun>(
  noun: N,
  columns: (Column<ImportContent[N]> | null)[],
  request: CheckRequest,
): CheckResult<ImportContent[N]> {
  const kind: ImportKind<ImportContent[N]> = IMPORT_KINDS[noun];
  const placed = kind.columns.flatMap((column) => {
    const position = columns.indexOf(column);
    return position < 0 ? [] : [{ column, position, heading: request.sheet.headings[position] ?? "" }];
  });
  const result: CheckResult<ImportContent[N]> = {
    rows: [],
    problems: [],
    keys: placed.flatMap(({ column }) => [...column.keys]),
  };
  const firstRowOf = new Map<string, number>();
  request.sheet.rows.forEach((row, index) => {
    const checked = checkRow(kind, placed, row, request);
    result.problems.push(...checked.problems, ...twice(checked, row, placed, firstRowOf));
    if (checked.ready) result.rows.push(checked.ready);
    request.onRow?.(index + 1);
  });
  return result;
}

type CheckedOne<C> = {
  externalId: string;
  given: boolean;
  ready: CheckedRow<C> | null;
  problems: RowProblem[];
};

function checkRow<C extends { title: string }>(
  kind: ImportKind<C>,
  placed: Placed<C>[],
  row: SheetRow,
  request: CheckRequest,
): CheckedOne<C> {
  const content = kind.empty();
  const problems: RowProblem[] = widthProblems(row, request.sheet.headings.length);
  const add = (heading: string | null, found: CellProblem) =>
    problems.push({ row: row.row, line: row.line, heading, code: found.code, params: found.params });
  const textUnder = (field: string) =>
    row.cells[placed.find((p) => p.column.field === field)?.position ?? -1]?.text ?? "";
  const headingOf = (field: string) => placed.find((p) => p.column.field === field)?.heading ?? null;
  for (const { column, position, heading } of problems.length > 0 ? [] : placed) {
    const cell = row.cells[position];
    const found = cell ? column.apply(content, cell, request.lookup) : null;
    if (found) add(heading, found);
  }
  if (problems.length === 0) {
    if (content.title === "") add(headingOf("title"), { code: "required" });
    for (const conflict of kind.conflicts(content)) add(headingOf(conflict.field), conflict);
  }
  const given = textUnder("externalId");
  if (given.length > MAX_ID)
    add(headingOf("externalId"), { code: "id_too_long", params: { maximum: MAX_ID } });
  const unit = `${textUnder("unit")}${textUnder("completingUnits")}${request.owner}`;
  const externalId = given === "" ? derivedId(content.title, unit) : given;
  const fingerprint = contentFingerprint(content);
  const ready =
    problems.length > 0 ? null : { row: row.row, line: row.line, externalId, content, fingerprint };
  return { externalId, given: given !== "", ready, problems };
}

/** A row with fewer or more cells than headings was cut wrongly: what is in which column cannot be known. */
function widthProblems(row: SheetRow, width: number): RowProblem[] {
  const place = { row: row.row, line: row.line, heading: null };
  const params = { cells: row.cells.length, headings: width };
  if (row.cells.length < width) return [{ ...place, code: "too_few_cells", params }];
  const extra = row.cells.slice(width).some((cell) => cell.text !== "");
  return extra ? [{ ...place, code: "too_many_cells", params }] : [];
}

function twice<C>(
  checked: CheckedOne<C>,
  row: SheetRow,
  placed: Placed<C>[],
  firstRowOf: Map<string, number>,
): RowProblem[] {
  const readable = checked.given || checked.ready !== null;
  const first = firstRowOf.get(checked.externalId);
  if (readable && first === undefined) firstRowOf.set(checked.externalId, row.row);
  if (!readable || first === undefined) return [];
  const heading =
    placed.find((place) => place.column.field === (checked.given ? "externalId" : "title"))?.heading ?? null;
  const code = checked.given ? "id_twice" : "same_record_twice";
  return [{ row: row.row, line: row.line, heading, code, params: { first } }];
}
