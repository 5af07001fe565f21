/**
 * For each gram the rows that carry it, rows ascending, in one flat array, plus a small part for what
 * came since. Reading a list is a walk over plain numbers, some hundred times quicker than asking the
 * full-text table for every gram of a listing.
 */
export class Postings {
  private readonly numbers = new Map<string, number>();
  private offsets = new Uint32Array(1);
  private rows = new Uint32Array(0);
  private recent = new Map<number, number[]>();
  private recentCount = 0;
  private removed: number[] = [];

  /** First pass of a bulk load: announce every pair, then `allocate`, then `fill` the same pairs in row order. */
  announce(gram: string, counts: number[]): void {
    const at = this.numberOf(gram);
    counts[at] = (counts[at] ?? 0) + 1;
  }

  allocate(counts: readonly number[]): Uint32Array {
    const offsets = new Uint32Array(counts.length + 1);
    for (let i = 0; i < counts.length; i++) offsets[i + 1] = (offsets[i] as number) + (counts[i] ?? 0);
    this.offsets = offsets;
    this.rows = new Uint32Array(offsets[counts.length] as number);
    return offsets.slice();
  }

  fill(gram: string, row: number, cursors: Uint32Array): void {
    const at = this.numbers.get(gram);
    const place = at === undefined ? undefined : cursors[at];
    if (at === undefined || place === undefined || place >= (this.offsets[at + 1] as number)) {
      this.add(gram, row);
      return;
    }
    this.rows[place] = row;
    cursors[at] = place + 1;
  }

  /** Adds one pair; rows must come in ascending order. */
  add(gram: string, row: number): void {
    const at = this.numberOf(gram);
    const list = this.recent.get(at);
    if (list) list.push(row);
    else this.recent.set(at, [row]);
    this.recentCount++;
  }

  /** Notes that one row of this gram is gone; the row itself is skipped by whoever reads (`alive`). */
  forget(gram: string): void {
    const at = this.numbers.get(gram);
    if (at !== undefined) this.removed[at] = (this.removed[at] ?? 0) + 1;
  }

  /** Living rows that carry the gram. */
  frequency(gram: string): number {
    const at = this.numbers.get(gram);
    if (at === undefined) return 0;
    return this.oldCount(at) + (this.recent.get(at)?.length ?? 0) - (this.removed[at] ?? 0);
  }

  /** All rows of a gram, dead ones included: one flat part and one recent part. */
  read(gram: string): { flat: Uint32Array; recent: readonly number[] } {
    const at = this.numbers.get(gram);
    if (at === undefined) return NOTHING;
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
    const counts: number[] = [];
    for (let at = 0; at < this.numbers.size; at++) counts[at] = this.liveCount(at, isAlive);
    const old = { offsets: this.offsets, rows: this.rows, recent: this.recent };
    const cursors = this.allocate(counts);
    for (let at = 0; at < counts.length; at++) {
      let place = cursors[at] as number;
      const keep = (row: number) => {
        if (isAlive(row)) this.rows[place++] = row;
      };
      if (at + 1 < old.offsets.length) old.rows.subarray(old.offsets[at], old.offsets[at + 1]).forEach(keep);
      old.recent.get(at)?.forEach(keep);
    }
    this.recent = new Map();
    this.recentCount = 0;
    this.removed = [];
  }

  private liveCount(at: number, isAlive: (row: number) => boolean): number {
    let count = 0;
    const tally = (row: number) => {
      if (isAlive(row)) count++;
    };
    if (at + 1 < this.offsets.length)
      this.rows.subarray(this.offsets[at], this.offsets[at + 1]).forEach(tally);
    this.recent.get(at)?.forEach(tally);
    return count;
  }

  private oldCount(at: number): number {
    return at + 1 < this.offsets.length ? (this.offsets[at + 1] as number) - (this.offsets[at] as number) : 0;
  }

  private numberOf(gram: string): number {
    const known = this.numbers.get(gram);
    if (known !== undefined) return known;
    const at = this.numbers.size;
    this.numbers.set(gram, at);
    return at;
  }
}

const EMPTY = new Uint32Array(0);
const NOTHING = { flat: EMPTY, recent: [] as readonly number[] };
