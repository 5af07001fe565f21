import ExcelJS from "exceljs";

/** Bytes as files of these kinds begin, or whole small ones; each its own content by `mark`. */
export const pdf = (mark = "") => Buffer.from(`%PDF-1.4\n%âãÏÓ\n1 0 obj<<>>endobj ${mark}\n%%EOF\n`);
export const png = () =>
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
export const html = () => Buffer.from("<!doctype html><script>alert(1)</script>");
export const svg = () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>');
/** A program for Windows. */
export const exe = () => Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200, 1)]);

/** A workbook as a real writer makes it: its parts in a zip with data descriptors. */
export async function xlsx(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("指标").addRow(["检出率", 99.6]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A zip with stored entries, enough for what reads only names and small parts. */
function zip(entries: Record<string, string>): Buffer {
  const parts = Object.entries(entries).map(([name, text]) => {
    const body = Buffer.from(text);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt32LE(body.length, 18);
    head.writeUInt32LE(body.length, 22);
    head.writeUInt16LE(name.length, 26);
    return Buffer.concat([head, Buffer.from(name), body]);
  });
  return Buffer.concat(parts);
}

const contentTypes = (main: string) =>
  `<Types><Override PartName="/word/document.xml" ContentType="${main}.main+xml"/></Types>`;

export const docx = () =>
  zip({
    "[Content_Types].xml": contentTypes(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    "word/document.xml": "<document/>",
  });
export const docm = () =>
  zip({
    "[Content_Types].xml": contentTypes("application/vnd.ms-word.document.macroEnabled"),
    "word/document.xml": "<document/>",
    "word/vbaProject.bin": "x",
  });
/** Declared to have no macros. */
export const docxWithMacros = () => Buffer.concat([docx(), zip({ "word/vbaProject.bin": "x" })]);

/** The compound format of Office 97–2003 with these streams in its directory. */
export function compound(...streams: string[]): Buffer {
  const head = Buffer.alloc(512);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(head);
  const entries = ["Root Entry", ...streams].map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, "utf16le");
    return entry;
  });
  return Buffer.concat([head, ...entries]);
}

/** What PowerPoint 97–2003 writes beside its slides when there is a macro project, or (0) none any more. */
export function slides(hasMacros: 0 | 1): Buffer {
  const info = Buffer.from("1f00ff0314000000020000040c000000", "hex");
  const facts = Buffer.alloc(12);
  facts.writeUInt32LE(hasMacros, 4);
  return Buffer.concat([compound("PowerPoint Document"), info, facts]);
}
