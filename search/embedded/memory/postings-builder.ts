import { GramNumbers } from "~/search/text/gram-numbers";
import { hasLongCharacters, pairs, runsOf } from "~/search/text/grams";
import { Growing } from "./growing";
import { Postings } from "./postings";

/**
 * Makes the flat lists of a whole index in one pass over its rows: grams are noted as numbers in row
 * order, then sorted by counting. Texts are cut once, and nothing but numbers waits for the end.
 */
export class PostingsBuilder {
  private readonly numbers = new GramNumbers();
  private readonly counts = new Growing(Uint32Array);
  /** The last row that named the gram: a gram twice in one head counts once. */
  private readonly namedBy = new Growing(Uint32Array);
  private readonly sequence = new Growing(Uint32Array);
  private readonly rows = new Growing(Uint32Array);
  private readonly ends = new Growing(Uint32Array);

  /**
   * Takes the grams of a head (those that `headGrams` names). Rows must come in ascending order, from 1
   * up. Returns how many different grams the row has.
   */
  take(row: number, head: string, topics: string): number {
    const before = this.sequence.length;
    for (const run of runsOf(head)) {
      if (!run.cjk) this.note(row, this.numbers.of(run.text));
      else if (hasLongCharacters(run.text))
        for (const gram of [...run.text, ...pairs(run.text)]) this.note(row, this.numbers.of(gram));
      else this.takeRun(row, run.text);
    }
    if (topics !== "") for (const code of topics.split(" ")) this.note(row, this.numbers.of(`#${code}`));
    this.rows.push(row);
    this.ends.push(this.sequence.length);
    return this.sequence.length - before;
  }

  finish(): Postings {
    const size = this.numbers.size;
    const offsets = new Uint32Array(size + 1);
    for (let i = 0; i < size; i++) offsets[i + 1] = (offsets[i] as number) + this.counts.get(i);
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

  /** Characters and pairs of a run whose characters are one unit each: no string is made for them. */
  private takeRun(row: number, text: string): void {
    let previous = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      this.note(row, this.numbers.ofCharacter(unit));
      if (i > 0) this.note(row, this.numbers.ofPair(previous, unit));
      previous = unit;
    }
  }

  private note(row: number, number: number): void {
    if (this.namedBy.get(number) === row) return;
    this.namedBy.set(number, row);
    this.counts.set(number, this.counts.get(number) + 1);
    this.sequence.push(number);
  }
}
