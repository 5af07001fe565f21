import { type Breath, inSlices } from "./breathe";
import { excerpt, type RowProblem, type RowProblemCode } from "./problems";
import { type Cell, cleanText, emptyCell, type Sheet, type SheetRow } from "./sheet-types";

type Line = { line: number; record: Map<string, Cell> };

/** Reads JSON Lines: one object per line, its keys are the headings. A row's number is its line. */
export async function readJsonLines(text: string, breath: Breath): Promise<Sheet> {
  const problems: RowProblem[] = [];
  const lines: Line[] = [];
  await inSlices(text.split("\n"), breath, (source, index) => {
    if (source.trim() === "") return;
    const line = index + 1;
    const record = readLine(source, (code, heading, params) =>
      problems.push({ row: line, line, heading, cell: null, code, params }),
    );
    if (record) lines.push({ line, record });
  });
  const headings = [...new Set(lines.flatMap(({ record }) => [...record.keys()]))];
  const rows: SheetRow[] = [];
  await inSlices(lines, breath, ({ line, record }) => {
    const cells = headings.map((heading) => record.get(heading) ?? emptyCell());
    rows.push({ row: line, line, cells });
  });
  return { headings, headingRow: 1, rows, problems, addressed: false, hiddenColumns: [], notices: [] };
}

type Report = (code: RowProblemCode, heading: string | null, params?: Record<string, string>) => void;

function readLine(source: string, report: Report): Map<string, Cell> | null {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    report("json_invalid", null, { found: excerpt(source) });
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    report("json_not_object", null);
    return null;
  }
  const record = new Map<string, Cell>();
  for (const [key, entry] of Object.entries(value)) {
    const cell = toCell(entry);
    if (cell) record.set(key, cell);
    else report("json_value", key);
  }
  return record;
}

function toCell(value: unknown): Cell | null {
  if (value === null) return emptyCell();
  if (Array.isArray(value)) {
    const items = value.map(scalarText);
    if (items.includes(null)) return null;
    const texts = items.filter((item) => item !== null && item !== "") as string[];
    return { text: texts.join("；"), items: texts };
  }
  const text = scalarText(value);
  return text === null ? null : { text, items: null };
}

function scalarText(value: unknown): string | null {
  if (typeof value === "string") return cleanText(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return null;
}
