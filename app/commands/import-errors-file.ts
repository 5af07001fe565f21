import { writeFileSync } from "node:fs";
import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import type { RowProblem } from "~/app/services/import/problems";
import { rowProblemText } from "./import-text";

/** A spreadsheet runs a cell that begins like this as a formula; the mark in front keeps it text. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string | number): string {
  const written = String(text);
  const safe = typeof text === "string" && FORMULA.test(written) ? `'${written}` : written;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Saves every problem as CSV that spreadsheets open as UTF-8. */
export function saveErrors(file: string, problems: RowProblem[], language: Language): void {
  const options = { locale: language };
  const heading = [
    m.import_errors_heading_row({}, options),
    m.import_errors_heading_line({}, options),
    m.import_errors_heading_column({}, options),
    m.import_errors_heading_text({}, options),
  ];
  const rows = problems.map((problem) => [
    problem.row,
    problem.line,
    problem.heading ?? "",
    rowProblemText(problem, language),
  ]);
  writeFileSync(file, `\uFEFF${[heading, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`);
}
