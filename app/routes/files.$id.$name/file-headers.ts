import type { OpenedFile } from "~/app/services/attachments/open-file";
import { attachment } from "~/app/services/export/file-name";

/**
 * A browser saves a file and never shows it as a page of ours: it is named an attachment, its type is not guessed,
 * and should it be opened all the same, it runs nothing. Every use asks the server again (`no-cache`), so that a
 * removed file is gone at once; only what everybody gets may lie in caches on the way.
 */
export function fileHeaders({ name, mediaType, bytes, sha256, forEverybody }: OpenedFile) {
  const kept: Record<string, string> = {
    ETag: `"${sha256}"`,
    "Cache-Control": `${forEverybody ? "public" : "private"}, no-cache`,
    Vary: "Cookie",
    "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
  };
  const body: Record<string, string> = {
    "Content-Type": mediaType,
    "Content-Length": String(bytes),
    "Content-Disposition": attachment(name),
    "Accept-Ranges": "none",
  };
  return { kept, body };
}
