import { headGrams } from "~/search/embedded/analyse";
import { part } from "./bytes";
import { FacetColumn } from "./facets";
import { Growing, type Typed } from "./growing";
import { Postings } from "./postings";

export type MemoryRow = {
  row: number;
  id: string;
  published: number;
  deadline: number;
  head: string;
  topics: string;
  facets: string;
};

/** Memory in plain pieces, as `snapshot.ts` keeps them. */
export type MemoryParts = { numbers: Record<string, number>; arrays: Record<string, Typed> };
export type StoredParts = { numbers: Record<string, number>; arrays: Record<string, Uint8Array> };

/** What one generation of one index needs at hand: filters, sort keys and head grams of every row. */
export class IndexMemory {
  grams = new Postings();
  facets = new FacetColumn();
  /** 1 for a living row. */
  readonly alive = new Growing(Uint8Array);
  readonly published = new Growing(Uint32Array);
  readonly deadline = new Growing(Uint32Array);
  /** Number of distinct grams in the head: the length that scores are damped by. */
  readonly length = new Growing(Uint16Array);
  /** A number made from the id: equal scores are ordered by it, whatever way the row came in. */
  readonly tie = new Growing(Float64Array);
  /** Highest row and highest step of removal taken in so far. */
  lastRow = 0;
  lastStep = 0;
  count = 0;
  /** Highest row in the snapshot on disk, 0 when there is none. */
  savedRow = 0;
  private lengths = 0;

  constructor(readonly generation: number) {}

  get meanLength(): number {
    return this.count === 0 ? 1 : this.lengths / this.count;
  }

  /** One past the highest row: the size an array over all rows needs. */
  get size(): number {
    return this.alive.length;
  }

  /** Takes in a row whose grams are listed already; `length` is the number of different ones. */
  add(row: MemoryRow, length: number): void {
    this.facets.add(row.row, row.facets.split("\n"));
    this.alive.set(row.row, 1);
    this.published.set(row.row, row.published);
    this.deadline.set(row.row, row.deadline);
    this.length.set(row.row, Math.min(65_535, length));
    this.tie.set(row.row, tieKey(row.id));
    this.lengths += length;
    this.count++;
    this.lastRow = row.row;
  }

  /** Everything at this moment. The arrays are memory's own, which it later only adds to, or copies. */
  parts(): MemoryParts {
    if (!this.grams.isFlat) this.grams.compact((row) => this.alive.get(row) === 1);
    const { lastRow, lastStep, count, lengths } = this;
    return {
      numbers: { lastRow, lastStep, count, lengths },
      arrays: {
        ...this.grams.parts(),
        ...this.facets.parts(),
        alive: this.alive.filled().slice(),
        published: this.published.filled(),
        deadline: this.deadline.filled(),
        length: this.length.filled(),
        tie: this.tie.filled(),
      },
    };
  }

  static from(generation: number, { numbers, arrays }: StoredParts): IndexMemory {
    const memory = new IndexMemory(generation);
    memory.grams = Postings.from(arrays);
    memory.facets = FacetColumn.from(arrays);
    for (const name of ["alive", "published", "deadline", "length", "tie"] as const)
      memory[name].adopt(part(arrays, name));
    memory.lastRow = numbers.lastRow ?? 0;
    memory.lastStep = numbers.lastStep ?? 0;
    memory.count = numbers.count ?? 0;
    memory.lengths = numbers.lengths ?? 0;
    memory.savedRow = memory.lastRow;
    return memory;
  }

  remove(row: number, head: string, topics: string): void {
    if (this.alive.get(row) === 0) return;
    const grams = headGrams(head, topics);
    for (const gram of grams) this.grams.forget(gram);
    this.alive.set(row, 0);
    this.lengths -= grams.length;
    this.count--;
  }
}

/** 52 bits from two multiplicative hashes (FNV-1a, two seeds): even enough that equal keys do not happen. */
function tieKey(id: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0) + (high >>> 12) * 2 ** 32;
}
