import type { Breath } from "./breathe";
import { readCsv } from "./csv-sheet";
import { decodeText } from "./decode";
import { readJsonLines } from "./json-sheet";
import type { FileProblem } from "./problems";
import type { Sheet } from "./sheet-types";
import { isCompoundFile, isZip, readXlsx, tellCompoundFile } from "./xlsx/read-xlsx";

export type SheetReading = { ok: true; sheet: Sheet } | { ok: false; problem: FileProblem };

export type SheetRequest = {
  /** Tells a heading from any other text. */
  isKnown: (heading: string) => boolean;
  /** Takes a list none of whose headings is known, because a person will say what they mean. */
  anyHeadings?: boolean;
  breath: Breath;
};

/** Larger files would not fit into one string; a list of that size comes in parts. */
const MAX_BYTES = 200 * 1024 * 1024;

const refuse = (code: FileProblem["code"], params?: FileProblem["params"]): SheetReading => ({
  ok: false,
  problem: { code, params },
});

/** Reads an XLSX, CSV or JSON Lines file into rows; which of them it is, its content tells. */
export async function readSheet(bytes: Buffer, request: SheetRequest): Promise<SheetReading> {
  if (bytes.length > MAX_BYTES) return refuse("file_too_large", { megabytes: 200 });
  if (isCompoundFile(bytes)) return { ok: false, problem: tellCompoundFile(bytes) };
  const reading = isZip(bytes) ? await readXlsx(bytes, request) : await readText(bytes, request);
  if (!reading.ok) return reading;
  const { headings, rows, problems } = reading.sheet;
  const found = headings.filter((heading) => heading !== "");
  if (!(request.anyHeadings ? found.length > 0 : found.some(request.isKnown)))
    return refuse("file_no_headings", { found: found.join(" | ").slice(0, 80) });
  return rows.length + problems.length === 0 ? refuse("file_no_rows") : reading;
}

async function readText(bytes: Buffer, { isKnown, breath }: SheetRequest): Promise<SheetReading> {
  const decoded = await decodeText(bytes, breath);
  if (!decoded.ok) return decoded;
  const first = decoded.text.trimStart().charAt(0);
  if (first === "[") return refuse("file_json_array");
  const sheet =
    first === "{" ? await readJsonLines(decoded.text, breath) : await readCsv(decoded.text, isKnown, breath);
  return { ok: true, sheet };
}
