import type { ListingNoun } from "~/app/domain/listing-number";
import type { Breath } from "./breathe";
import { cellAddress } from "./cell-address";
import type { Column } from "./column";
import { contentFingerprint, derivedId, MAX_ID } from "./identity";
import { IMPORT_KINDS, type ImportContent, type ImportKind } from "./kinds";
import type { Lookup } from "./lookup";
import type { CellProblem, RowProblem } from "./problems";
import type { Cell, Sheet, SheetRow } from "./sheet-types";

/** A row that may be written: what it says, under which id, and the fingerprint of what it says. */
export type CheckedRow<C> = {
  row: number;
  line: number;
  /** The id that the record is stored under. */
  externalId: string;
  /** What stands in the id's own column: an id of the list, or the number or id of a record that was exported. */
  givenId: string;
  /** The version of the record that an exported row was written from. */
  version: number | null;
  /** Whether the row itself names a domain; subfields alone only point at one. */
  namesDomain: boolean;
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
  /** Stands before every id of the list, so that two organisations may number their records alike. */
  idPrefix: string;
  breath: Breath;
  onRow?: (done: number) => void;
};

type Placed<C> = { column: Column<C>; position: number; heading: string };

/** Checks every row of a sheet against its columns, in the columns' own order, and finds ids that come twice. */
export async function checkRows<N extends ListingNoun>(
  noun: N,
  columns: (Column<ImportContent[N]> | null)[],
  request: CheckRequest,
): Promise<CheckResult<ImportContent[N]>> {
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
  const seen = { firstRowOf: new Map<string, number>(), mergedRanges: new Set<string>() };
  const { rows } = request.sheet;
  for (const [index, row] of rows.entries()) {
    const checked = checkRow(kind, placed, row, request, seen.mergedRanges);
    result.problems.push(...checked.problems, ...twice(checked, row, placed, request.sheet, seen.firstRowOf));
    if (checked.ready) result.rows.push(checked.ready);
    request.onRow?.(index + 1);
    if (request.breath.due()) await request.breath.take();
  }
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
  mergedRanges: Set<string>,
): CheckedOne<C> {
  const content = kind.empty();
  const problems: RowProblem[] = widthProblems(row, request.sheet.headings.length);
  const add = (at: Placed<C> | undefined, found: CellProblem) =>
    problems.push(problemAt(request.sheet, row, at, found));
  const under = (field: string) => placed.find((p) => p.column.field === field);
  const textUnder = (field: string) => row.cells[under(field)?.position ?? -1]?.text ?? "";
  let merged = false;
  for (const at of problems.length > 0 ? [] : placed) {
    const cell = row.cells[at.position];
    merged ||= cell?.merged !== undefined;
    const found = cell
      ? (unreadable(cell, mergedRanges) ?? at.column.apply(content, cell, request.lookup))
      : null;
    if (found) add(at, found);
  }
  if (problems.length === 0 && !merged) {
    if (content.title === "") add(under("title"), { code: "required" });
    for (const conflict of kind.conflicts(content)) add(under(conflict.field), conflict);
  }
  const givenId = textUnder("externalId");
  if (givenId.length > MAX_ID) add(under("externalId"), { code: "id_too_long", params: { maximum: MAX_ID } });
  const unit = `${textUnder("unit")}${textUnder("completingUnits")}${request.owner}`;
  const externalId = givenId === "" ? derivedId(content.title, unit) : `${request.idPrefix}${givenId}`;
  const version = /^\d{1,9}$/.test(textUnder("version")) ? Number(textUnder("version")) : null;
  const namesDomain = textUnder("domainCode") !== "";
  const place = { row: row.row, line: row.line };
  const ids = { externalId, givenId, version, namesDomain };
  const ready =
    problems.length > 0 || merged
      ? null
      : { ...place, ...ids, content, fingerprint: contentFingerprint(content) };
  return { externalId, given: givenId !== "", ready, problems };
}

function problemAt<C>(
  sheet: Sheet,
  { row, line }: SheetRow,
  at: Placed<C> | undefined,
  { code, params }: CellProblem,
): RowProblem {
  const cell = at && sheet.addressed ? cellAddress(at.position, row) : null;
  return { row, line, heading: at?.heading ?? null, cell, code, params };
}

/** A merged range is told once, where it first touches a column that is used. */
function unreadable(cell: Cell, mergedRanges: Set<string>): CellProblem | null {
  if (cell.merged === undefined) return cell.problem ?? null;
  if (mergedRanges.has(cell.merged)) return null;
  mergedRanges.add(cell.merged);
  return { code: "merged_cells", params: { range: cell.merged } };
}

/** A row with fewer or more cells than headings was cut wrongly: what is in which column cannot be known. */
function widthProblems(row: SheetRow, width: number): RowProblem[] {
  const place = { row: row.row, line: row.line, heading: null, cell: null };
  const params = { cells: row.cells.length, headings: width };
  if (row.cells.length < width) return [{ ...place, code: "too_few_cells", params }];
  const extra = row.cells.slice(width).some((cell) => cell.text !== "");
  return extra ? [{ ...place, code: "too_many_cells", params }] : [];
}

function twice<C>(
  checked: CheckedOne<C>,
  row: SheetRow,
  placed: Placed<C>[],
  sheet: Sheet,
  firstRowOf: Map<string, number>,
): RowProblem[] {
  const readable = checked.given || checked.ready !== null;
  const first = firstRowOf.get(checked.externalId);
  if (readable && first === undefined) firstRowOf.set(checked.externalId, row.row);
  if (!readable || first === undefined) return [];
  const field = checked.given ? "externalId" : "title";
  const code = checked.given ? "id_twice" : "same_record_twice";
  const at = placed.find((place) => place.column.field === field);
  return [problemAt(sheet, row, at, { code, params: { first } })];
}
