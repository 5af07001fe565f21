import { sizeText } from "~/app/components/format";
import { m } from "~/app/locales/messages/messages";
import type { FileRow } from "./file-rows";

type File = { href: string; name: string; bytes: number; level: number | null };

/** What every page says of a file: its name, its size, what it proves. */
export function fileRow({ href, name, bytes, level }: File): FileRow {
  const tags = level === null ? [] : [m.files_level_tag({ level: String(level) })];
  return { href, name, size: sizeText(bytes), tags };
}
