import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { m } from "~/app/locales/messages/messages";
import { HOUSE } from "~/app/services/import/import-author";
import {
  type ImportOutcome,
  type ImportSummary,
  importListings,
} from "~/app/services/import/import-listings";
import { fileProblemText, noticeText, rowProblemLine } from "~/app/services/import/problem-text";
import type { RowProblem } from "~/app/services/import/problems";
import type { SheetNotice } from "~/app/services/import/sheet-types";
import { type Db, database } from "~/db/connection";
import { migrate } from "~/db/migrate";
import { saveErrors } from "./import-errors-file";
import { type ImportOptions, type OptionsProblem, readOptions } from "./import-options";
import { progressPrinter } from "./import-progress";

/** More lines than this help nobody at a terminal. */
const PRINTED = 200;

const tell = (text: string) => process.stderr.write(`${text}\n`);
const conclude = (text: string) => process.stdout.write(`${text}\n`);

process.exitCode = await main();

async function main(): Promise<number> {
  const reading = readOptions(process.argv.slice(2));
  if (!reading.ok) {
    tell(optionsText(reading.problem, { locale: reading.language }));
    return 1;
  }
  const { options } = reading;
  const bytes = readFile(options);
  if (!bytes) return 1;
  const db = database();
  try {
    return await run(db, options, bytes);
  } catch (error) {
    tell(failureText(error, options));
    return 1;
  } finally {
    await db.destroy();
  }
}

async function run(db: Db, options: ImportOptions, bytes: Buffer): Promise<number> {
  const began = performance.now();
  await migrate(db);
  const { noun, state, creditCode, dryRun, language } = options;
  const onProgress = progressPrinter(language);
  const ignoreUnknownColumns = options.ignoreColumns;
  const outcome = await importListings(db, {
    noun,
    bytes,
    state,
    creditCode,
    author: HOUSE,
    matching: null,
    dryRun,
    language,
    ignoreUnknownColumns,
    onProgress,
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return report(outcome, options, seconds);
}

function report(outcome: ImportOutcome, options: ImportOptions, seconds: string): number {
  if (outcome.kind === "unusable") {
    tell(fileProblemText(outcome.problem, options.language));
    return 1;
  }
  const { notices } = outcome.kind === "refused" ? outcome : outcome.summary;
  reportNotices(notices, options);
  if (outcome.kind === "refused") {
    reportProblems(outcome.problems, outcome.rows, options);
    return 1;
  }
  reportSummary(outcome.summary, options, seconds);
  return 0;
}

function reportNotices(notices: SheetNotice[], { language }: ImportOptions): void {
  for (const notice of notices) tell(noticeText(notice, language));
}

function reportProblems(
  problems: RowProblem[],
  rows: number,
  { file, errorsFile, language }: ImportOptions,
): void {
  const options = { locale: language };
  for (const problem of problems.slice(0, PRINTED)) tell(rowProblemLine(problem, language));
  const more = problems.length - PRINTED;
  if (more > 0) tell(m.import_more_problems({ count: more }, options));
  if (errorsFile !== null) {
    try {
      saveErrors(errorsFile, problems, language);
      tell(m.import_errors_saved({ file: errorsFile }, options));
    } catch (error) {
      tell(m.import_errors_not_saved({ file: errorsFile, detail: detailOf(error) }, options));
    }
  }
  conclude(m.import_refused({ file: basename(file), problems: problems.length, rows }, options));
}

function reportSummary(
  summary: ImportSummary,
  { file, dryRun, language }: ImportOptions,
  seconds: string,
): void {
  const options = { locale: language };
  const { rows, fresh, changed, unchanged, conflicts, domainProposed, domainUnknown, ignoredHeadings } =
    summary;
  if (ignoredHeadings.length > 0)
    tell(m.import_ignored_headings({ headings: ignoredHeadings.join("、") }, options));
  if (summary.unitsNotKept) tell(m.import_units_not_kept({}, options));
  for (const { row, no, externalId, why } of conflicts.slice(0, PRINTED)) {
    const text = why === "state" ? m.import_conflict_state : m.import_conflict;
    tell(text({ row, no: no ?? externalId }, options));
  }
  if (conflicts.length > PRINTED)
    tell(m.import_conflicts_more({ count: conflicts.length - PRINTED }, options));
  const counts = {
    rows,
    fresh,
    changed,
    unchanged,
    conflicts: conflicts.length,
    proposed: domainProposed,
    unknown: domainUnknown,
  };
  const line = m.import_done({ file: basename(file), ...counts, seconds }, options);
  conclude(dryRun ? `${line}${m.import_dry_run({}, options)}` : line);
}

function readFile({ file, language }: ImportOptions): Buffer | null {
  const options = { locale: language };
  try {
    if (!statSync(file).isDirectory()) return readFileSync(file);
    tell(m.import_is_folder({ file }, options));
  } catch {
    tell(m.import_no_file({ file }, options));
  }
  return null;
}

const detailOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function failureText(error: unknown, { language }: ImportOptions): string {
  const busy = error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
  const options = { locale: language };
  return busy ? m.import_database_busy({}, options) : m.import_failed({ detail: detailOf(error) }, options);
}

function optionsText(problem: OptionsProblem, options: { locale: "zh-CN" | "en" }): string {
  const usage = m.import_usage({}, options);
  if (problem.kind === "usage") return usage;
  if (problem.kind === "errors_over_list") return m.import_errors_over_list({}, options);
  if (problem.kind === "bad") return `${m.import_option_bad({ detail: problem.detail }, options)}\n${usage}`;
  return m.import_option_value({ option: problem.option, allowed: problem.allowed.join(" | ") }, options);
}
