import { readCsv } from "./csv-sheet";
import { decodeText } from "./decode";
import { readJsonLines } from "./json-sheet";
import type { FileProblem } from "./problems";
import type { Sheet } from "./sheet-types";

export type SheetReading = { ok: true; sheet: Sheet } | { ok: false; problem: FileProblem };

/** Larger files would not fit into one string; a list of that size comes in parts. */
const MAX_BYTES = 200 * 1024 * 1024;

/** Reads a CSV or JSON Lines file into rows. `isKnown` tells a heading from any other text. */
export function readSheet(bytes: Buffer, isKnown: (heading: string) => boolean): SheetReading {
  if (bytes.length > MAX_BYTES)
    return { ok: false, problem: { code: "file_too_large", params: { megabytes: 200 } } };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const first = decoded.text.trimStart().charAt(0);
  if (first === "[") return { ok: false, problem: { code: "file_json_array" } };
  const sheet = first === "{" ? readJsonLines(decoded.text) : readCsv(decoded.text, isKnown);
  if (!sheet.headings.some(isKnown)) return { ok: false, problem: noHeadings(sheet.headings) };
  if (sheet.rows.length + sheet.problems.length === 0)
    return { ok: false, problem: { code: "file_no_rows" } };
  return { ok: true, sheet };
}

function noHeadings(headings: string[]): FileProblem {
  return { code: "file_no_headings", params: { found: headings.join(" | ").slice(0, 80) } };
}
