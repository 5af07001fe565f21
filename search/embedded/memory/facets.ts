import { FACET_NAMES, type FacetCounts, type FacetName, type SearchFilters } from "~/search/engine";
import { bytesOf, part, textsOf } from "./bytes";
import { Growing, type Typed } from "./growing";

/** `name:value` of every facet a row carries, held as small numbers, ten or so a row. */
export class FacetColumn {
  private readonly numbers = new Map<string, number>();
  private readonly names: FacetName[] = [];
  private readonly labels: string[] = [];
  private readonly starts = new Growing(Uint32Array);
  private readonly values = new Growing(Uint16Array);

  /** Rows must come in ascending order; rows left out carry nothing. */
  add(row: number, tokens: readonly string[]): void {
    while (this.starts.length <= row) this.starts.push(this.values.length);
    for (const token of tokens) this.values.push(this.numberOf(token));
    this.starts.set(row + 1, this.values.length);
  }

  parts(): Record<string, Typed> {
    return {
      facetTokens: bytesOf([...this.numbers.keys()]),
      facetStarts: this.starts.filled(),
      facetValues: this.values.filled(),
    };
  }

  static from(parts: Record<string, Uint8Array>): FacetColumn {
    const column = new FacetColumn();
    for (const token of textsOf(part(parts, "facetTokens"))) column.numberOf(token);
    column.starts.adopt(part(parts, "facetStarts"));
    column.values.adopt(part(parts, "facetValues"));
    return column;
  }

  counter(filters: SearchFilters, wanted: readonly FacetName[]): FacetCounter {
    const active = FACET_NAMES.filter((name) => (filters[name]?.length ?? 0) > 0);
    const bits = new Uint8Array(this.labels.length);
    const nowhere: [FacetName, string][] = [];
    for (const [bit, name] of active.entries()) {
      for (const label of new Set(filters[name])) {
        const value = this.numbers.get(`${name}:${label}`);
        if (value !== undefined) bits[value] = 1 << bit;
        else nowhere.push([name, label]);
      }
    }
    return new FacetCounter(
      this.starts.values,
      this.values.values,
      bits,
      active,
      wanted,
      this.names,
      this.labels,
      nowhere,
    );
  }

  private numberOf(token: string): number {
    const known = this.numbers.get(token);
    if (known !== undefined) return known;
    const number = this.labels.length;
    const colon = token.indexOf(":");
    this.numbers.set(token, number);
    this.names.push(token.slice(0, colon) as FacetName);
    this.labels.push(token.slice(colon + 1));
    return number;
  }
}

/** One walk over the found rows answers both: which pass every filter, and each facet's counts without its own. */
export class FacetCounter {
  private readonly all: number;
  private readonly counts: Uint32Array;
  /** For each value, the filter bit that does not apply to it (its own facet's), 0 when it has none. */
  private readonly own: Uint8Array;

  constructor(
    private readonly starts: Uint32Array,
    private readonly values: Uint16Array,
    private readonly bits: Uint8Array,
    private readonly active: readonly FacetName[],
    private readonly wanted: readonly FacetName[],
    private readonly names: readonly FacetName[],
    private readonly labels: readonly string[],
    /** Selected values that no row carries. */
    private readonly nowhere: readonly (readonly [FacetName, string])[],
  ) {
    this.all = (1 << active.length) - 1;
    this.counts = new Uint32Array(labels.length);
    this.own = Uint8Array.from(names, (name) => (active.includes(name) ? 1 << active.indexOf(name) : 0));
  }

  /** Counts the row and says whether it passes every filter. */
  take(row: number): boolean {
    const from = this.starts[row] as number;
    const to = this.starts[row + 1] as number;
    const { all, values, bits, counts, own } = this;
    let passed = 0;
    if (all !== 0) for (let i = from; i < to; i++) passed |= bits[values[i] as number] as number;
    const missed = all & ~passed;
    if ((missed & (missed - 1)) !== 0) return false;
    for (let i = from; i < to; i++) {
      const value = values[i] as number;
      if (missed === 0 || missed === own[value]) counts[value] = (counts[value] as number) + 1;
    }
    return missed === 0;
  }

  result(): FacetCounts {
    const result: FacetCounts = {};
    for (const name of this.wanted) result[name] = [];
    for (let value = 0; value < this.labels.length; value++) {
      const name = this.names[value] as FacetName;
      const count = this.counts[value] as number;
      const selected = this.bits[value] !== 0 && this.active.includes(name);
      if (count > 0 || selected)
        result[name]?.push({ value: this.labels[value] as string, count, exact: true });
    }
    // What a person has selected stays on the page to be taken back, even when it counts nothing.
    for (const [name, value] of this.nowhere) result[name]?.push({ value, count: 0, exact: true });
    for (const list of Object.values(result))
      list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return result;
  }
}
