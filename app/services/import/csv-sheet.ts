import { CsvError, parse } from "csv-parse";
import type { Breath } from "./breathe";
import { unmarkFormula } from "./formula-mark";
import { findHeadingRow } from "./heading-row";
import type { RowProblem, RowProblemCode } from "./problems";
import { type Cell, cleanText, type Sheet, type SheetRow } from "./sheet-types";

const DELIMITERS = [",", ";", "\t"];
/** After so many broken quotes the rest is guesswork. */
const MAX_BROKEN = 50;
/** Characters parsed at a stretch. */
const PIECE = 64 * 1024;

const toCell = (text: string): Cell => ({ text: cleanText(unmarkFormula(text)), items: null });
const texts = (row: SheetRow) => row.cells.map((cell) => cell.text);

/** Reads delimited text; the delimiter is the one under which most headings are known. */
export async function readCsv(
  text: string,
  isKnown: (heading: string) => boolean,
  breath: Breath,
): Promise<Sheet> {
  const delimiter = await detectDelimiter(text, isKnown, breath);
  const { rows, problems } = await readRecords(text, delimiter, breath);
  const filled = rows.filter((row) => row.cells.some((cell) => cell.text !== ""));
  const at = Math.max(0, findHeadingRow(filled.slice(0, 50).map(texts), isKnown));
  const heading = filled[at];
  const above = filled.slice(0, at).map((row) => row.row);
  return {
    headings: heading ? texts(heading) : [],
    headingRow: heading?.row ?? 1,
    rows: filled.slice(at + 1),
    problems: problems.filter((problem) => problem.row > (above.at(-1) ?? 0)),
    addressed: true,
    hiddenColumns: [],
    notices: above.length > 0 ? [{ code: "rows_above", params: { rows: above.join("、") } }] : [],
  };
}

/** Text that is looked at to find the delimiter. */
const START = 20_000;

async function detectDelimiter(text: string, isKnown: (heading: string) => boolean, breath: Breath) {
  const start = text.slice(0, START);
  const scored = [];
  for (const delimiter of DELIMITERS) {
    const { rows } = await readRecords(start, delimiter, breath, 20);
    const first = rows[Math.max(0, findHeadingRow(rows.map(texts), isKnown))]?.cells ?? [];
    scored.push({
      delimiter,
      known: first.filter((cell) => isKnown(cell.text)).length,
      cells: first.length,
    });
  }
  scored.sort((a, b) => b.known - a.known || b.cells - a.cells);
  return scored[0]?.delimiter ?? ",";
}

type Records = { rows: SheetRow[]; problems: RowProblem[] };

/** A row whose quotes are broken is reported, and reading goes on at the line after the one it began on. */
async function readRecords(
  text: string,
  delimiter: string,
  breath: Breath,
  limit?: number,
): Promise<Records> {
  const found: Records = { rows: [], problems: [] };
  let offset = 0;
  let linesBefore = 0;
  while (offset >= 0) {
    const broken = await readUntilBroken({ text, offset, delimiter, linesBefore, limit }, found, breath);
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

type Stretch = { text: string; offset: number; delimiter: string; linesBefore: number; limit?: number };

async function readUntilBroken(
  { text, offset, delimiter, linesBefore, limit }: Stretch,
  found: Records,
  breath: Breath,
): Promise<RowProblem | null> {
  let endLine = linesBefore;
  const nextRow = () => found.rows.length + found.problems.length + 1;
  const keep = (cells: string[], context: { lines: number }) => {
    found.rows.push({ row: nextRow(), line: endLine + 1, cells: cells.map(toCell) });
    endLine = linesBefore + context.lines;
    return null;
  };
  const parser = parse({
    delimiter,
    record_delimiter: "\n",
    relax_column_count: true,
    to: limit,
    on_record: keep,
  });
  const ended = new Promise<Error | null>((resolve) => {
    parser.on("error", resolve);
    parser.on("end", () => resolve(null));
  });
  parser.resume();
  const goesOn = () => parser.errored === null && !parser.writableEnded;
  for (let at = offset; at < text.length && goesOn(); at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    if (breath.due()) await breath.take();
  }
  parser.end();
  const error = await ended;
  if (error === null) return null;
  if (!(error instanceof CsvError)) throw error;
  return { row: nextRow(), line: endLine + 1, heading: null, cell: null, code: quoteProblem(error) };
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
