/** A typed array that doubles when full: columns of a million records without a million objects. */
type Typed = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

export class Growing<T extends Typed> {
  private data: T;
  private used = 0;

  constructor(
    private readonly make: (length: number) => T,
    capacity = 1024,
  ) {
    this.data = make(capacity);
  }

  get length(): number {
    return this.used;
  }

  /** The values; valid until the next `push` or `set`. Entries at and after `length` are zero. */
  get values(): T {
    return this.data;
  }

  get(at: number): number {
    return this.data[at] ?? 0;
  }

  push(value: number): void {
    this.set(this.used, value);
  }

  /** Writes at any place; what lies between the old end and it stays zero. */
  set(at: number, value: number): void {
    if (at >= this.data.length) this.grow(at + 1);
    this.data[at] = value;
    if (at >= this.used) this.used = at + 1;
  }

  private grow(needed: number): void {
    const larger = this.make(Math.max(needed, Math.ceil(this.data.length * 1.5)));
    larger.set(this.data);
    this.data = larger;
  }
}
