import type { FileProblem, FileProblemCode } from "../problems";
import type { SheetReading, SheetRequest } from "../sheet";
import type { SheetNotice } from "../sheet-types";
import { findWorkbook, Package, readWorkbook, type SheetPart } from "./workbook";
import { readWorksheet, type SheetLimits, type Worksheet } from "./worksheet";
import { toSheet } from "./xlsx-sheet";
import { DamagedArchive, MAX_UNPACKED, readZipDirectory, type ZipDirectory } from "./zip";

/** A workbook may be this large as a file; what it unpacks to is limited apart (zip.ts). */
const MAX_PACKED = 20 * 1024 * 1024;
export const XLSX_LIMITS: SheetLimits = { rows: 50_000, columns: 200 };

const MEGABYTE = 1024 * 1024;
const refuse = (code: FileProblemCode, params?: FileProblem["params"]): SheetReading => ({
  ok: false,
  problem: { code, params },
});

export function isZip(bytes: Buffer): boolean {
  return bytes.length > 3 && bytes.readUInt32BE(0) === 0x504b0304;
}

/** The container of old binary workbooks, and of new ones that a password protects. */
export function isCompoundFile(bytes: Buffer): boolean {
  return bytes.length > 3 && bytes.readUInt32BE(0) === 0xd0cf11e0;
}

export function tellCompoundFile(bytes: Buffer): FileProblem {
  const encrypted = bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
  return { code: encrypted ? "file_password" : "file_xls" };
}

/** Reads the first visible sheet of a workbook whose headings are known. */
export async function readXlsx(bytes: Buffer, request: SheetRequest): Promise<SheetReading> {
  if (bytes.length > MAX_PACKED) return refuse("file_too_large", { megabytes: MAX_PACKED / MEGABYTE });
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return refuse(...ARCHIVE_PROBLEMS[directory.why]);
  const archive = new Package(bytes, directory.entries, request.breath);
  const other = tellOther(archive);
  if (other) return refuse(other);
  try {
    const part = await findWorkbook(archive);
    return part === null ? refuse("file_no_workbook") : await readFirstKnown(archive, part, request);
  } catch (error) {
    if (error instanceof DamagedArchive) return refuse("file_damaged");
    throw error;
  }
}

const ARCHIVE_PROBLEMS: Record<
  Extract<ZipDirectory, { ok: false }>["why"],
  [FileProblemCode, FileProblem["params"]?]
> = {
  damaged: ["file_damaged"],
  encrypted: ["file_password"],
  too_large: ["file_unpacked_too_large", { megabytes: MAX_UNPACKED / MEGABYTE }],
};

function tellOther(archive: Package): FileProblemCode | null {
  if (archive.has("xl/vbaProject.bin")) return "file_macros";
  if (archive.has("xl/workbook.bin")) return "file_xlsb";
  if (archive.has("content.xml") && archive.has("mimetype")) return "file_ods";
  return null;
}

async function readFirstKnown(archive: Package, part: string, request: SheetRequest): Promise<SheetReading> {
  const workbook = await readWorkbook(archive, part);
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  let unknown: SheetReading | null = null;
  for (const sheet of visible) {
    const worksheet = await readWorksheet(archive, workbook, sheet.part, XLSX_LIMITS);
    const read = toSheet(worksheet, request.isKnown);
    if (!read) continue;
    const notices = [...sheetNotices(sheet, workbook.sheets), ...read.notices];
    const reading = beyondLimits(worksheet) ?? { ok: true as const, sheet: { ...read, notices } };
    if (read.headings.some(request.isKnown)) return reading;
    unknown ??= reading;
  }
  return unknown ?? refuse("file_no_rows");
}

function beyondLimits({ beyond }: Worksheet): SheetReading | null {
  if (beyond === "rows") return refuse("file_too_many_rows", { maximum: XLSX_LIMITS.rows });
  if (beyond === "columns") return refuse("file_too_many_columns", { maximum: XLSX_LIMITS.columns });
  return null;
}

function sheetNotices(taken: SheetPart, all: SheetPart[]): SheetNotice[] {
  const names = (hidden: boolean) =>
    all.filter((sheet) => sheet !== taken && sheet.hidden === hidden).map((sheet) => sheet.name);
  const [others, hidden] = [names(false), names(true)];
  const notices: SheetNotice[] = [];
  if (others.length > 0)
    notices.push({ code: "sheet_taken", params: { sheet: taken.name, others: others.join("、") } });
  if (hidden.length > 0) notices.push({ code: "hidden_sheets", params: { sheets: hidden.join("、") } });
  return notices;
}
