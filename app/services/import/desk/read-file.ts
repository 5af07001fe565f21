import { IMPORT_LIMITS } from "~/app/domain/import-stage";
import type { ListingNoun } from "~/app/domain/listing-number";
import { database } from "~/db/connection";
import { moveImport } from "~/db/queries/imports";
import { breather } from "../breathe";
import { type HeadingIndex, headingIndex } from "../headings";
import { IMPORT_KINDS } from "../kinds";
import { excerpt, type FileProblem } from "../problems";
import { readSheet } from "../sheet";
import type { Sheet } from "../sheet-types";
import type { ImportDetails, ReadColumn } from "./details";
import { readUpload, removeFiles, writeDetails } from "./files";
import type { Job } from "./jobs";

const SAMPLES = 3;

/** Reads an uploaded file and notes its columns, or why it cannot be read. */
export async function readImportFile(
  { id, noun }: { id: string; noun: ListingNoun },
  { signal, note }: Job,
): Promise<void> {
  note({ phase: "reading", done: 0, total: 0 });
  const bytes = await readUpload(id);
  const index = headingIndex(IMPORT_KINDS[noun].columns as never[]);
  const isKnown = (heading: string) => index.find(heading) !== null;
  const reading = bytes
    ? await readSheet(bytes, { isKnown, anyHeadings: true, breath: breather(signal) })
    : null;
  if (!reading) return giveUp(id, { code: "file_gone" });
  if (!reading.ok) return giveUp(id, reading.problem);
  const { sheet } = reading;
  if (sheet.rows.length > IMPORT_LIMITS.rows)
    return giveUp(id, { code: "file_too_many_rows", params: { maximum: IMPORT_LIMITS.rows } });
  await writeDetails(id, { file: readFacts(sheet, index) } satisfies ImportDetails);
  await moveImport(database(), id, { from: ["reading"], to: "matching" });
}

async function giveUp(id: string, problem: FileProblem): Promise<void> {
  const change = { from: ["reading"], to: "unreadable", problem: JSON.stringify(problem) } as const;
  await moveImport(database(), id, change);
  await removeFiles(id);
}

function readFacts(sheet: Sheet, index: HeadingIndex<never>): ImportDetails["file"] {
  const seen = new Set<string>();
  const columns = sheet.headings.map((heading, position): ReadColumn => {
    const texts = sheet.rows.map((row) => row.cells[position]?.text ?? "").filter((text) => text !== "");
    const field = heading === "" ? null : (index.find(heading)?.field ?? null);
    const hidden = sheet.hiddenColumns.includes(position);
    const guess = field === null || seen.has(field) || hidden ? null : field;
    if (guess !== null) seen.add(guess);
    const samples = [...new Set(texts.slice(0, 20))].slice(0, SAMPLES).map(excerpt);
    return { heading, guess, samples, hidden, empty: heading === "" && texts.length === 0 };
  });
  const hiddenRows = sheet.rows.filter((row) => row.hidden).length;
  const { addressed, notices } = sheet;
  return { columns, rows: sheet.rows.length, hiddenRows, addressed, notices };
}
