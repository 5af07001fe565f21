import { fileTypeFromBuffer } from "file-type";
import type { AttachmentKind } from "~/app/domain/attachment";

/** What a file is by its content: the kinds it may be, or why it is not taken. */
export type Sniffed = AttachmentKind[] | "unknown" | "macros" | "encrypted";

const KINDS: Record<string, AttachmentKind> = {
  pdf: "pdf",
  docx: "docx",
  xlsx: "xlsx",
  pptx: "pptx",
  jpg: "jpg",
  png: "png",
  apng: "png",
  webp: "webp",
  gif: "gif",
};
const WITH_MACROS = ["docm", "dotm", "xlsm", "xltm", "pptm", "potm", "ppsm"];

/** Looks at the bytes, never at the name or at what the browser says. */
export async function sniff(file: Uint8Array): Promise<Sniffed> {
  // The library throws on some files that end too early: whatever they are, they are none of ours.
  const found = await fileTypeFromBuffer(file).catch(() => undefined);
  if (!found) return "unknown";
  if (WITH_MACROS.includes(found.ext)) return "macros";
  if (found.ext === "cfb") return sniffCompound(Buffer.from(file.buffer, file.byteOffset, file.length));
  const kind = KINDS[found.ext];
  if (!kind) return "unknown";
  return hasMacroPart(Buffer.from(file.buffer, file.byteOffset, file.length), kind) ? "macros" : [kind];
}

/** A document that is declared to have no macros and carries them all the same. Names in a zip are written plainly. */
function hasMacroPart(file: Buffer, kind: AttachmentKind): boolean {
  return ["docx", "xlsx", "pptx"].includes(kind) && file.includes("vbaProject.bin");
}

/** The streams that make a compound file a document of Word, Excel or PowerPoint 97–2003. */
const STREAMS: [string, AttachmentKind][] = [
  ["WordDocument", "doc"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["PowerPoint Document", "ppt"],
];

/**
 * The compound file format of Office 97–2003. A document inside another has its streams in the same directory, so
 * that several kinds may be found: the name then decides. Installers and mails have the same wrapping and none of
 * these streams.
 */
function sniffCompound(file: Buffer): Sniffed {
  if (hasEntry(file, "EncryptedPackage")) return "encrypted";
  if (hasEntry(file, "_VBA_PROJECT") || hasEntry(file, "_VBA_PROJECT_CUR") || hasSlideMacros(file))
    return "macros";
  const kinds = STREAMS.filter(([name]) => hasEntry(file, name)).map(([, kind]) => kind);
  return kinds.length > 0 ? [...new Set(kinds)] : "unknown";
}

/** Whether the directory names a stream: 64 bytes of UTF-16, padded with zeros, at the start of a 128-byte entry. */
function hasEntry(file: Buffer, name: string): boolean {
  const wanted = Buffer.alloc(64);
  wanted.write(name, "utf16le");
  for (let at = file.indexOf(wanted, 512); at >= 0; at = file.indexOf(wanted, at + 2)) {
    if (at % 128 === 0) return true;
  }
  return false;
}

/** PowerPoint packs its macros into its one stream; VbaInfoAtom ([MS-PPT] 2.4.10, 2.4.11) says whether there are any. */
function hasSlideMacros(file: Buffer): boolean {
  const head = Buffer.from("ff0314000000020000040c000000", "hex");
  const at = file.indexOf(head);
  return at >= 0 && at + head.length + 8 <= file.length && file.readUInt32LE(at + head.length + 4) !== 0;
}
