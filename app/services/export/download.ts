import { Readable } from "node:stream";
import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import { csvFile } from "./csv";
import { attachment, fileName } from "./file-name";
import type { ExportFormat, Table } from "./table";
import { xlsxFile } from "./xlsx";

export const CONTENT_TYPES: Record<ExportFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

export type Download = { body: Readable; headers: Record<string, string> };

/** A list as a file, written while it is read. */
export function download(table: Table, format: ExportFormat, language: Language): Download {
  const options = { locale: language };
  const words = {
    notes: m.exchange_notes({}, options),
    cut: (count: number) => m.exchange_note_cells({ count }, options),
  };
  const body = format === "xlsx" ? xlsxFile(table, words) : Readable.from(csvFile(table));
  return { body, headers: downloadHeaders(fileName(table.title, format, new Date()), CONTENT_TYPES[format]) };
}

/** What every file that is made for one person is sent with. */
export function downloadHeaders(name: string, type: string): Record<string, string> {
  return {
    "Content-Type": type,
    "Content-Disposition": attachment(name),
    "Cache-Control": "private, no-store",
    "X-Robots-Tag": "noindex",
  };
}
