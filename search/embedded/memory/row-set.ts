/** Rows of one generation, a bit each: a million rows take 125 kB, whatever their number in the set. */
export class RowSet {
  private bits = new Uint32Array(0);
  /** The set is complete for rows up to this one. */
  upTo = 0;

  reserve(lastRow: number): void {
    const words = (lastRow >>> 5) + 1;
    if (words <= this.bits.length) return;
    const larger = new Uint32Array(Math.ceil(words * 1.1));
    larger.set(this.bits);
    this.bits = larger;
  }

  /** Adds rows written as decimal numbers with commas between them; they must be within what is reserved. */
  addList(list: string): { count: number; last: number } {
    const bits = this.bits;
    let count = 0;
    let last = 0;
    let row = 0;
    for (let i = 0; i <= list.length && list !== ""; i++) {
      const digit = list.charCodeAt(i) - 48;
      if (digit >= 0) row = row * 10 + digit;
      else {
        bits[row >>> 5] = (bits[row >>> 5] as number) | (1 << (row & 31));
        count++;
        last = row;
        row = 0;
      }
    }
    return { count, last };
  }

  /** Writes the rows that `keep` says yes to into `into`, ascending; returns how many. */
  select(into: Uint32Array, keep: (row: number) => boolean): number {
    let count = 0;
    for (let word = 0; word < this.bits.length; word++) {
      for (let rest = this.bits[word] as number; rest !== 0; rest &= rest - 1) {
        const row = (word << 5) + (31 - Math.clz32(rest & -rest));
        if (keep(row)) into[count++] = row;
      }
    }
    return count;
  }

  some(test: (row: number) => boolean): boolean {
    for (let word = 0; word < this.bits.length; word++) {
      for (let rest = this.bits[word] as number; rest !== 0; rest &= rest - 1) {
        if (test((word << 5) + (31 - Math.clz32(rest & -rest)))) return true;
      }
    }
    return false;
  }
}
