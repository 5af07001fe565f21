import type { ListingNoun } from "~/app/domain/listing-number";
import { missingFields } from "~/app/domain/readiness";
import type { Vocabulary } from "~/app/domain/vocabulary";
import type { Db } from "~/db/connection";
import { listMergedCities } from "~/db/queries/bulk-listings";
import { NOUNS } from "../listings/nouns";
import { type CheckedRow, checkRows } from "./check-rows";
import { headingIndex, mapHeadings } from "./headings";
import type { ImportRequest } from "./import-listings";
import { IMPORT_KINDS, type ImportContent } from "./kinds";
import { buildLookup } from "./lookup";
import type { FileProblem, RowProblem } from "./problems";
import { type DomainProposer, domainProposer } from "./propose";
import { readSheet } from "./sheet";

/** A file whose every row may be written. */
export type CheckedFile<C> = {
  ok: true;
  rows: CheckedRow<C>[];
  keys: string[];
  withDomain: DomainProposer<C>;
  ignoredHeadings: string[];
  /** The list names units, which only tell records of one title apart. */
  namesUnits: boolean;
};
type Unusable = { ok: false; outcome: { kind: "unusable"; problem: FileProblem } };
type Refused = { ok: false; outcome: { kind: "refused"; rows: number; problems: RowProblem[] } };

const refuse = (rows: number, problems: RowProblem[]): Refused => ({
  ok: false,
  outcome: { kind: "refused", rows, problems },
});

/** Reads a file and checks all of its rows. `owner` tells records without an id apart from another owner's. */
export async function checkFile<N extends ListingNoun>(
  db: Db,
  request: ImportRequest<N>,
  vocabulary: Vocabulary,
  owner: string,
): Promise<CheckedFile<ImportContent[N]> | Unusable | Refused> {
  const { noun, language } = request;
  const index = headingIndex<ImportContent[N]>(IMPORT_KINDS[noun].columns);
  const reading = readSheet(request.bytes, (heading) => index.find(heading) !== null);
  if (!reading.ok) return { ok: false, outcome: { kind: "unusable", problem: reading.problem } };
  const { sheet } = reading;
  const total = sheet.rows.length;
  const map = mapHeadings(sheet, index, request.ignoreUnknownColumns, language);
  if (map.problems.length > 0) return refuse(total, map.problems);
  const lookup = buildLookup(vocabulary, await listMergedCities(db), language);
  const onRow = (done: number) => request.onProgress?.({ phase: "checking", done, total });
  const { rows, problems, keys } = checkRows(noun, map.columns, { sheet, lookup, owner, onRow });
  const withDomain = domainProposer(noun, vocabulary);
  const unready = request.state === "submitted" ? unreadyRows(request, rows, withDomain) : [];
  const place = (problem: RowProblem) =>
    problem.heading === null ? -1 : sheet.headings.indexOf(problem.heading);
  const all = [...sheet.problems, ...problems, ...unready].sort(
    (a, b) => a.line - b.line || place(a) - place(b),
  );
  if (all.length > 0) return refuse(total, all);
  const namesUnits = map.columns.some((column) => column?.field === "unit");
  return { ok: true, rows, keys, withDomain, ignoredHeadings: map.ignored, namesUnits };
}

/** A record may be handed in for review only with everything that a submission asks for. */
function unreadyRows<N extends ListingNoun>(
  { noun, language }: ImportRequest<N>,
  rows: CheckedRow<ImportContent[N]>[],
  withDomain: DomainProposer<ImportContent[N]>,
): RowProblem[] {
  const columns = IMPORT_KINDS[noun].columns;
  const headingOf = (field: string) => {
    const column =
      columns.find((column) => column.field === field) ??
      columns.find((c) => c.field.startsWith(`${field}.`));
    return column?.[language === "en" ? "en" : "zh"][0] ?? field;
  };
  return rows.flatMap((row) => {
    const missing = missingFields(NOUNS[noun].checklist(withDomain(row.content).content), "submit");
    const place = { row: row.row, line: row.line, code: "required_to_submit" as const };
    return missing.map(({ field }) => ({ ...place, heading: headingOf(field) }));
  });
}
