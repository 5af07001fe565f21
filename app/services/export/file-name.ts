import { dayOf } from "~/app/domain/calendar";
import type { ExportFormat } from "./table";

/** `应用场景 2026-11-24.xlsx`. */
export function fileName(title: string, format: ExportFormat, at: Date): string {
  return `${title.replace(/[\\/:*?"<>|\p{Cc}]/gu, " ").trim()} ${dayOf(at.toISOString())}.${format}`;
}

/** Names a download in any script (RFC 6266 with RFC 5987), with an ASCII name for programs that know no other. */
export function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
