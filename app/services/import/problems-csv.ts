import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import { BYTE_ORDER_MARK, csvLine } from "../export/csv";
import { rowProblemText } from "./problem-text";
import type { RowProblem } from "./problems";

/** Every problem as a CSV file that spreadsheets open as UTF-8: where it is, and how to mend it. */
export function problemsCsv(problems: readonly RowProblem[], language: Language): string {
  const options = { locale: language };
  const heading = [
    m.import_errors_heading_cell({}, options),
    m.import_errors_heading_row({}, options),
    m.import_errors_heading_line({}, options),
    m.import_errors_heading_column({}, options),
    m.import_errors_heading_text({}, options),
  ];
  const lines = problems.map((problem) =>
    csvLine([problem.cell, problem.row, problem.line, problem.heading, rowProblemText(problem, language)]),
  );
  return BYTE_ORDER_MARK + csvLine(heading) + lines.join("");
}
