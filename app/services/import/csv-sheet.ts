import { CsvError, parse } from "csv-parse/sync";
import type { RowProblem, RowProblemCode } from "./problems";
import { type Cell, cleanText, type Sheet, type SheetRow } from "./sheet-types";

const DELIMITERS = [",", ";", "\t"];
/** After so many broken quotes the rest is guesswork. */
const MAX_BROKEN = 50;

const toCell = (text: string): Cell => ({ text: cleanText(text), items: null });

/** Reads delimited text; the delimiter is the one under which most headings are known. */
export function readCsv(text: string, isKnown: (heading: string) => boolean): Sheet {
  const { rows, problems } = readRecords(text, detectDelimiter(text, isKnown));
  const filled = rows.filter((row) => row.cells.some((cell) => cell.text !== ""));
  const [heading, ...body] = filled;
  return {
    headings: (heading?.cells ?? []).map((cell) => cell.text),
    headingRow: heading?.row ?? 1,
    rows: body,
    problems,
  };
}

function detectDelimiter(text: string, isKnown: (heading: string) => boolean): string {
  const start = text.slice(0, 20_000);
  const scored = DELIMITERS.map((delimiter) => {
    const first = readRecords(start, delimiter, 1).rows[0]?.cells ?? [];
    return { delimiter, known: first.filter((cell) => isKnown(cell.text)).length, cells: first.length };
  });
  scored.sort((a, b) => b.known - a.known || b.cells - a.cells);
  return scored[0]?.delimiter ?? ",";
}

type Records = { rows: SheetRow[]; problems: RowProblem[] };

/** A row whose quotes are broken is reported, and reading goes on at the line after the one it began on. */
function readRecords(text: string, delimiter: string, limit?: number): Records {
  const found: Records = { rows: [], problems: [] };
  let offset = 0;
  let linesBefore = 0;
  while (offset >= 0) {
    const broken = readUntilBroken(text.slice(offset), delimiter, linesBefore, found, limit);
    if (broken === null || limit !== undefined) return found;
    if (found.problems.length >= MAX_BROKEN) {
      found.problems.push({ ...broken, code: "too_many_broken_rows" });
      return found;
    }
    found.problems.push(broken);
    offset = skipLines(text, offset, broken.line - linesBefore);
    linesBefore = broken.line;
  }
  return found;
}

function readUntilBroken(
  text: string,
  delimiter: string,
  linesBefore: number,
  found: Records,
  limit?: number,
): RowProblem | null {
  let endLine = linesBefore;
  const nextRow = () => found.rows.length + found.problems.length + 1;
  const keep = (cells: string[], context: { lines: number }) => {
    found.rows.push({ row: nextRow(), line: endLine + 1, cells: cells.map(toCell) });
    endLine = linesBefore + context.lines;
    return null;
  };
  try {
    parse(text, { delimiter, record_delimiter: "\n", relax_column_count: true, to: limit, on_record: keep });
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { row: nextRow(), line: endLine + 1, heading: null, code: quoteProblem(error) };
  }
}

function quoteProblem(error: CsvError): RowProblemCode {
  return error.code === "CSV_QUOTE_NOT_CLOSED" ? "quote_not_closed" : "quote_misplaced";
}

/** The offset of the line `count` lines further on; -1 past the end. */
function skipLines(text: string, offset: number, count: number): number {
  let at = offset;
  for (let i = 0; i < count; i++) {
    const end = text.indexOf("\n", at);
    if (end < 0) return -1;
    at = end + 1;
  }
  return at < text.length ? at : -1;
}
