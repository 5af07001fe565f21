import type { Breath } from "../breathe";
import { builtInFormat, type NumberFormat, readFormatCode } from "./number-format";
import { attribute, isTrue, readXml } from "./xml";
import { DamagedArchive, unpack, type ZipEntry } from "./zip";

export type SheetPart = { name: string; hidden: boolean; part: string };
/** What a workbook's sheets are read with. */
export type Workbook = {
  sheets: SheetPart[];
  from1904: boolean;
  strings: string[];
  formatOf(style: number): NumberFormat;
};

/** An opened archive: its parts by name, whatever capitals their writer chose. */
export class Package {
  private readonly parts: Map<string, ZipEntry>;

  constructor(
    private readonly bytes: Buffer,
    entries: ZipEntry[],
    readonly breath: Breath,
  ) {
    this.parts = new Map(entries.map((entry) => [entry.name.replace(/^\//, "").toLowerCase(), entry]));
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  read(name: string): AsyncIterable<Buffer> {
    const entry = this.parts.get(name.toLowerCase());
    if (!entry) throw new DamagedArchive(name);
    return unpack(this.bytes, entry);
  }
}

type Relation = { id: string; type: string; target: string };

/** What a part points at, with targets as names inside the archive. */
async function relationsOf(archive: Package, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relation[] = [];
  if (!archive.has(name)) return found;
  const open = (tag: string, { Id = "", Type = "", Target = "" }: Record<string, string>) => {
    if (tag !== "Relationship") return;
    found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolve(folder, Target) });
  };
  await readXml(archive.read(name), { open }, archive.breath);
  return found;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Where the workbook itself is; null when the archive holds something else. */
export async function findWorkbook(archive: Package): Promise<string | null> {
  const main = (await relationsOf(archive, "")).find((relation) => relation.type === "officeDocument");
  const part = main?.target ?? "xl/workbook.xml";
  return archive.has(part) && !/^(word|ppt)\//i.test(part) ? part : null;
}

/** Reads what all sheets share: their names, texts and number formats. */
export async function readWorkbook(archive: Package, part: string): Promise<Workbook> {
  const relations = await relationsOf(archive, part);
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetPart[] = [];
  let from1904 = false;
  const open = (tag: string, attributes: Record<string, string>) => {
    if (tag === "workbookPr") from1904 = isTrue(attributes.date1904);
    const target = tag === "sheet" ? targets.get(attribute(attributes, "id") ?? "") : undefined;
    // Charts have sheets of their own, without cells.
    if (target?.type === "worksheet")
      sheets.push({
        name: attributes.name ?? "",
        hidden: /hidden/i.test(attributes.state ?? ""),
        part: target.target,
      });
  };
  await readXml(archive.read(part), { open }, archive.breath);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  return {
    sheets,
    from1904,
    strings: await readStrings(archive, partOf("sharedStrings")),
    formatOf: await readStyles(archive, partOf("styles")),
  };
}

/** The texts that cells point at. Of rich text every run counts, of readings above characters none. */
async function readStrings(archive: Package, part: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (!part || !archive.has(part)) return strings;
  let written = "";
  let inText = false;
  let inReading = false;
  await readXml(
    archive.read(part),
    {
      open(tag) {
        if (tag === "si") written = "";
        if (tag === "rPh") inReading = true;
        inText = tag === "t" && !inReading;
      },
      close(tag) {
        if (tag === "si") strings.push(written);
        if (tag === "rPh") inReading = false;
        inText = false;
      },
      text(text) {
        if (inText) written += text;
      },
    },
    archive.breath,
  );
  return strings;
}

async function readStyles(archive: Package, part: string | undefined): Promise<Workbook["formatOf"]> {
  const custom = new Map<number, NumberFormat>();
  const styles: number[] = [];
  let inCells = false;
  if (part && archive.has(part))
    await readXml(
      archive.read(part),
      {
        open(tag, attributes) {
          if (tag === "numFmt")
            custom.set(Number(attributes.numFmtId), readFormatCode(attributes.formatCode ?? ""));
          if (tag === "cellXfs") inCells = true;
          if (tag === "xf" && inCells) styles.push(Number(attributes.numFmtId ?? 0));
        },
        close(tag) {
          if (tag === "cellXfs") inCells = false;
        },
      },
      archive.breath,
    );
  return (style) => custom.get(styles[style] ?? 0) ?? builtInFormat(styles[style] ?? 0);
}
