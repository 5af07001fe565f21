import { GramNumbers } from "~/search/text/gram-numbers";
import { bytesOf, part, textsOf } from "./bytes";
import { type Typed, viewed } from "./growing";

/**
 * For each gram the rows that carry it, rows ascending, in one flat array, plus a small part for what
 * came since. Reading a list is a walk over plain numbers, some hundred times quicker than asking the
 * full-text table for every gram of a listing.
 */
export class Postings {
  private recent = new Map<number, number[]>();
  private recentCount = 0;
  private removed: number[] = [];

  /** `offsets[n]` to `offsets[n + 1]` in `rows` is the list of the gram numbered n. */
  constructor(
    private readonly numbers = new GramNumbers(),
    private offsets = new Uint32Array(1),
    private rows = new Uint32Array(0),
  ) {}

  /** True when the flat lists are all there is: just made, or compacted. */
  get isFlat(): boolean {
    return this.recentCount === 0 && this.removed.length === 0;
  }

  /** The flat lists. */
  parts(): Record<string, Typed> {
    return { grams: bytesOf(this.numbers.list()), offsets: this.offsets, rows: this.rows };
  }

  static from(parts: Record<string, Uint8Array>): Postings {
    const numbers = new GramNumbers();
    for (const gram of textsOf(part(parts, "grams"))) numbers.of(gram);
    const [offsets, rows] = [part(parts, "offsets"), part(parts, "rows")];
    if (numbers.size * 4 + 4 !== offsets.byteLength) throw new Error("grams and lists do not fit together");
    return new Postings(numbers, viewed(Uint32Array, offsets), viewed(Uint32Array, rows));
  }

  /** Adds one pair; rows must come in ascending order. */
  add(gram: string, row: number): void {
    const at = this.numbers.of(gram);
    const list = this.recent.get(at);
    if (list) list.push(row);
    else this.recent.set(at, [row]);
    this.recentCount++;
  }

  /** Notes that one row of this gram is gone; the row itself is skipped by whoever reads (`alive`). */
  forget(gram: string): void {
    const at = this.numbers.find(gram);
    if (at >= 0) this.removed[at] = (this.removed[at] ?? 0) + 1;
  }

  /** Living rows that carry the gram. */
  frequency(gram: string): number {
    const at = this.numbers.find(gram);
    if (at < 0) return 0;
    return this.oldCount(at) + (this.recent.get(at)?.length ?? 0) - (this.removed[at] ?? 0);
  }

  /** All rows of a gram, dead ones included: one flat part and one recent part. */
  read(gram: string): { flat: Uint32Array; recent: readonly number[] } {
    const at = this.numbers.find(gram);
    if (at < 0) return NOTHING;
    const flat =
      at + 1 < this.offsets.length ? this.rows.subarray(this.offsets[at], this.offsets[at + 1]) : EMPTY;
    return { flat, recent: this.recent.get(at) ?? [] };
  }

  /** True when the recent part has grown enough to be worth merging. */
  get needsCompacting(): boolean {
    return this.recentCount > Math.max(200_000, this.rows.length / 8);
  }

  /** Merges the recent part into the flat one and drops dead rows. */
  compact(isAlive: (row: number) => boolean): void {
    const offsets = new Uint32Array(this.numbers.size + 1);
    for (let at = 0; at < this.numbers.size; at++) {
      offsets[at + 1] = (offsets[at] as number) + this.liveCount(at, isAlive);
    }
    const rows = new Uint32Array(offsets[this.numbers.size] as number);
    let place = 0;
    for (let at = 0; at < this.numbers.size; at++) {
      this.forEachRow(at, (row) => {
        if (isAlive(row)) rows[place++] = row;
      });
    }
    this.offsets = offsets;
    this.rows = rows;
    this.recent = new Map();
    this.recentCount = 0;
    this.removed = [];
  }

  private liveCount(at: number, isAlive: (row: number) => boolean): number {
    let count = 0;
    this.forEachRow(at, (row) => {
      if (isAlive(row)) count++;
    });
    return count;
  }

  private forEachRow(at: number, visit: (row: number) => void): void {
    if (at + 1 < this.offsets.length)
      this.rows.subarray(this.offsets[at], this.offsets[at + 1]).forEach(visit);
    this.recent.get(at)?.forEach(visit);
  }

  private oldCount(at: number): number {
    return at + 1 < this.offsets.length ? (this.offsets[at + 1] as number) - (this.offsets[at] as number) : 0;
  }
}

const EMPTY = new Uint32Array(0);
const NOTHING = { flat: EMPTY, recent: [] as readonly number[] };
