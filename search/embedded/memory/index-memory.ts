import { headGrams } from "~/search/embedded/analyse";
import { FacetColumn } from "./facets";
import { Growing } from "./growing";
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

/** What one generation of one index needs at hand: filters, sort keys and head grams of every row. */
export class IndexMemory {
  grams = new Postings();
  readonly facets = new FacetColumn();
  /** 1 for a living row. */
  readonly alive = new Growing((n) => new Uint8Array(n));
  readonly published = new Growing((n) => new Uint32Array(n));
  readonly deadline = new Growing((n) => new Uint32Array(n));
  /** Number of distinct grams in the head: the length that scores are damped by. */
  readonly length = new Growing((n) => new Uint16Array(n));
  /** A number made from the id: equal scores are ordered by it, whatever way the row came in. */
  readonly tie = new Growing((n) => new Float64Array(n));
  /** Highest row and highest step of removal taken in so far. */
  lastRow = 0;
  lastStep = 0;
  count = 0;
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
