import { Growing } from "./growing";
import { Postings } from "./postings";

/**
 * Makes the flat lists of a whole index in one pass over its rows: grams are noted as numbers in row
 * order, then sorted by counting. Texts are cut once, and nothing but numbers waits for the end.
 */
export class PostingsBuilder {
  private readonly numbers = new Map<string, number>();
  private readonly counts = new Growing((n) => new Uint32Array(n));
  /** The last row that named the gram: a gram twice in one head counts once. */
  private readonly namedBy = new Growing((n) => new Uint32Array(n));
  private readonly sequence = new Growing((n) => new Uint32Array(n));
  private readonly rows = new Growing((n) => new Uint32Array(n));
  private readonly ends = new Growing((n) => new Uint32Array(n));

  /** Rows must come in ascending order, from 1 up. Returns how many different grams the row has. */
  take(row: number, grams: readonly string[]): number {
    const before = this.sequence.length;
    for (const gram of grams) {
      const number = this.numberOf(gram);
      if (this.namedBy.get(number) === row) continue;
      this.namedBy.set(number, row);
      this.counts.set(number, this.counts.get(number) + 1);
      this.sequence.push(number);
    }
    this.rows.push(row);
    this.ends.push(this.sequence.length);
    return this.sequence.length - before;
  }

  finish(): Postings {
    const offsets = new Uint32Array(this.numbers.size + 1);
    for (let i = 0; i < this.numbers.size; i++) offsets[i + 1] = (offsets[i] as number) + this.counts.get(i);
    const lists = new Uint32Array(this.sequence.length);
    const cursors = offsets.slice();
    const sequence = this.sequence.values;
    let at = 0;
    for (let i = 0; i < this.rows.length; i++) {
      const row = this.rows.get(i);
      for (const end = this.ends.get(i); at < end; at++) {
        const number = sequence[at] as number;
        lists[cursors[number] as number] = row;
        cursors[number] = (cursors[number] as number) + 1;
      }
    }
    return new Postings(this.numbers, offsets, lists);
  }

  private numberOf(gram: string): number {
    const known = this.numbers.get(gram);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(gram, number);
    return number;
  }
}
