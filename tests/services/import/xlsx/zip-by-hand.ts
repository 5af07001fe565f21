import { deflateRawSync } from "node:zlib";

type Lie = { size?: number; flags?: number };

/** An archive of these parts; `lie` changes what its directory says of a part. */
export function zipOf(parts: Record<string, string | Buffer>, lies: Record<string, Lie> = {}): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const { size = plain.length, flags = 0 } = lies[name] ?? {};
    const label = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(local, label, packed);
    directory.push(entry, label);
    offset += local.length + label.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type HandMade = {
  /** What stands between <worksheet> and </worksheet>. */
  sheet: string;
  strings?: string;
  styles?: string;
  workbook?: string;
};

/** The parts of a workbook with one sheet, as XML. */
export function workbookParts({ sheet, strings, styles, workbook = "" }: HandMade): Record<string, string> {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return {
    "_rels/.rels": `<Relationships>${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns:r="${RELATIONS}">${workbook}<sheets><sheet name="清单" sheetId="1" r:id="s1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relation("s1", "worksheet", "worksheets/sheet1.xml")}${relation("s2", "sharedStrings", "sharedStrings.xml")}${relation("s3", "styles", "styles.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet>${sheet}</worksheet>`,
    ...(strings && { "xl/sharedStrings.xml": `<sst>${strings}</sst>` }),
    ...(styles && { "xl/styles.xml": `<styleSheet>${styles}</styleSheet>` }),
  };
}

export function workbookOf(made: HandMade): Buffer {
  return zipOf(workbookParts(made));
}
