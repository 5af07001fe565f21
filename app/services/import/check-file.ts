import type { ListingNoun } from "~/app/domain/listing-number";
import type { Organisation } from "~/app/domain/organisation";
import type { Vocabulary } from "~/app/domain/vocabulary";
import type { Db } from "~/db/connection";
import { listMergedCities } from "~/db/queries/bulk-listings";
import type { Breath } from "./breathe";
import { type CheckedRow, checkRows } from "./check-rows";
import { headingIndex } from "./headings";
import { idPrefix } from "./identity";
import type { ImportRequest } from "./import-listings";
import { IMPORT_KINDS, type ImportContent } from "./kinds";
import { buildLookup } from "./lookup";
import { mapColumns } from "./matching";
import type { FileProblem, RowProblem } from "./problems";
import { type DomainProposer, domainProposer } from "./propose";
import { readSheet } from "./sheet";
import type { SheetNotice } from "./sheet-types";
import { takeRows } from "./take-rows";
import { unreadyRows } from "./unready-rows";

/** A file whose every row may be written. */
export type CheckedFile<C> = {
  ok: true;
  rows: CheckedRow<C>[];
  keys: string[];
  withDomain: DomainProposer<C>;
  ignoredHeadings: string[];
  /** The list names units, which only tell records of one title apart. */
  namesUnits: boolean;
  notices: SheetNotice[];
};
type Unusable = { ok: false; outcome: { kind: "unusable"; problem: FileProblem } };
type Refused = {
  ok: false;
  outcome: { kind: "refused"; rows: number; problems: RowProblem[]; notices: SheetNotice[] };
};

const refuse = (rows: number, problems: RowProblem[], notices: SheetNotice[]): Refused => ({
  ok: false,
  outcome: { kind: "refused", rows, problems, notices },
});

/** What a file is checked against. */
export type CheckAgainst = { vocabulary: Vocabulary; organisation: Organisation | null; breath: Breath };

/** Reads a file and checks all of its rows. */
export async function checkFile<N extends ListingNoun>(
  db: Db,
  request: ImportRequest<N>,
  { vocabulary, organisation, breath }: CheckAgainst,
): Promise<CheckedFile<ImportContent[N]> | Unusable | Refused> {
  const { noun, language, author, matching } = request;
  const index = headingIndex<ImportContent[N]>(IMPORT_KINDS[noun].columns);
  const isKnown = (heading: string) => index.find(heading) !== null;
  const reading = await readSheet(request.bytes, { isKnown, anyHeadings: matching !== null, breath });
  if (!reading.ok) return { ok: false, outcome: { kind: "unusable", problem: reading.problem } };
  const options = { ignoreUnknown: request.ignoreUnknownColumns, language };
  const map = mapColumns(reading.sheet, index, matching, options);
  const sheet = takeRows(reading.sheet, map.columns, matching);
  const total = sheet.rows.length;
  if (map.problems.length > 0) return refuse(total, map.problems, sheet.notices);
  if (total + sheet.problems.length === 0)
    return { ok: false, outcome: { kind: "unusable", problem: { code: "file_no_rows" } } };
  const lookup = buildLookup(vocabulary, await listMergedCities(db), language);
  const owner = organisation?.creditCode ?? "";
  const onRow = (done: number) => request.onProgress?.({ phase: "checking", done, total });
  const prefix = author.as === "owner" ? idPrefix(owner) : "";
  const check = { sheet, lookup, owner, idPrefix: prefix, breath, onRow };
  const { rows, problems, keys } = await checkRows(noun, map.columns, check);
  const withDomain = domainProposer(noun, vocabulary);
  const unready =
    request.state === "submitted"
      ? await unreadyRows(request, sheet, map.columns, { rows, withDomain, breath })
      : [];
  const place = (problem: RowProblem) =>
    problem.heading === null ? -1 : sheet.headings.indexOf(problem.heading);
  const all = [...sheet.problems, ...problems, ...unready].sort(
    (a, b) => a.line - b.line || place(a) - place(b),
  );
  if (all.length > 0) return refuse(total, all, sheet.notices);
  const namesUnits = map.columns.some((column) => column?.field === "unit");
  const { notices } = sheet;
  return { ok: true, rows, keys, withDomain, ignoredHeadings: map.ignored, namesUnits, notices };
}
