import { type Range, readAddress, readRange } from "../cell-address";
import type { Cell } from "../sheet-types";
import { cellText } from "./cell-text";
import type { Package, Workbook } from "./workbook";
import { type Attributes, isTrue, readXml } from "./xml";

export type RawRow = { row: number; hidden: boolean; cells: Map<number, Cell> };
export type Worksheet = {
  /** Rows that hold anything, in their order. */
  rows: RawRow[];
  merges: Range[];
  /** Positions of hidden columns, up to the limit of columns. */
  hiddenColumns: Set<number>;
  /** What made reading stop early; rows read so far are there. */
  beyond: "rows" | "columns" | null;
};

export type SheetLimits = { rows: number; columns: number };

/** Reads the cells of one sheet. */
export async function readWorksheet(
  archive: Package,
  workbook: Workbook,
  part: string,
  limits: SheetLimits,
): Promise<Worksheet> {
  const reader = new WorksheetReader(workbook, limits);
  await readXml(archive.read(part), reader, archive.breath);
  return reader.sheet;
}

type OpenCell = { column: number; type: string; style: number; value: string | null; formula: boolean };

class WorksheetReader {
  readonly sheet: Worksheet = { rows: [], merges: [], hiddenColumns: new Set(), beyond: null };
  private row: RawRow = { row: 0, hidden: false, cells: new Map() };
  private column = -1;
  private cell: OpenCell | null = null;
  /** Whether text that comes now belongs to the open cell's value. */
  private takes = false;
  private inReading = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly limits: SheetLimits,
  ) {}

  open(tag: string, attributes: Attributes): void {
    if (tag === "c") this.openCell(attributes);
    else if (this.cell) this.openInCell(tag);
    else if (tag === "row") this.openRow(attributes);
    else if (tag === "col") this.noteColumns(attributes);
    else if (tag === "mergeCell") {
      const range = readRange(attributes.ref ?? "");
      if (range) this.sheet.merges.push(range);
    }
  }

  close(tag: string): void {
    if (tag === "c") this.closeCell();
    else if (tag === "rPh") this.inReading = false;
    else if (tag === "row" && this.row.cells.size > 0) this.keepRow();
    this.takes = false;
  }

  text(text: string): void {
    if (this.takes && this.cell) this.cell.value = (this.cell.value ?? "") + text;
  }

  done(): boolean {
    return this.sheet.beyond !== null;
  }

  private openRow({ r, hidden }: Attributes): void {
    this.row = { row: r ? Number(r) : this.row.row + 1, hidden: isTrue(hidden), cells: new Map() };
    this.column = -1;
  }

  private openCell({ r, t = "n", s = "0" }: Attributes): void {
    this.column = readAddress(r ?? "")?.column ?? this.column + 1;
    this.cell = { column: this.column, type: t, style: Number(s), value: null, formula: false };
  }

  private openInCell(tag: string): void {
    if (!this.cell) return;
    if (tag === "f") this.cell.formula = true;
    if (tag === "rPh") this.inReading = true;
    this.takes = tag === "v" || (tag === "t" && !this.inReading);
    if (this.takes) this.cell.value ??= "";
  }

  private closeCell(): void {
    if (!this.cell) return;
    const { column, style, ...raw } = this.cell;
    this.cell = null;
    const { strings, from1904 } = this.workbook;
    const cell = cellText(raw, { strings, from1904, format: this.workbook.formatOf(style) });
    if (cell.text === "" && !cell.problem) return;
    if (column >= this.limits.columns) this.sheet.beyond = "columns";
    else this.row.cells.set(column, cell);
  }

  private keepRow(): void {
    if (this.sheet.rows.length >= this.limits.rows) this.sheet.beyond ??= "rows";
    else this.sheet.rows.push(this.row);
  }

  private noteColumns({ min, max, hidden }: Attributes): void {
    if (!isTrue(hidden)) return;
    const last = Math.min(Number(max), this.limits.columns);
    for (let column = Number(min); column <= last; column++) this.sheet.hiddenColumns.add(column - 1);
  }
}
