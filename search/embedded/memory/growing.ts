export type Typed = Uint8Array | Uint16Array | Uint32Array | Float64Array;

type TypedConstructor<T extends Typed> = {
  new (length: number): T;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): T;
  readonly BYTES_PER_ELEMENT: number;
};

/** A typed array that grows by half when full: columns of a million records without a million objects. */
export class Growing<T extends Typed> {
  private data: T;
  private used = 0;

  constructor(private readonly type: TypedConstructor<T>) {
    this.data = new type(1024);
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

  /** The values so far, without the room behind them. */
  filled(): T {
    return this.data.subarray(0, this.used) as T;
  }

  /** Takes what `filled` gave, as bytes, for its own. */
  adopt(bytes: Uint8Array): void {
    this.data = viewed(this.type, bytes);
    this.used = this.data.length;
  }

  private grow(needed: number): void {
    const larger = new this.type(Math.max(needed, Math.ceil(this.data.length * 1.5)));
    larger.set(this.data);
    this.data = larger;
  }
}

/** The same bytes as numbers, not copied; they must begin at a place that fits (as a whole buffer does). */
export function viewed<T extends Typed>(type: TypedConstructor<T>, bytes: Uint8Array): T {
  return new type(bytes.buffer, bytes.byteOffset, bytes.byteLength / type.BYTES_PER_ELEMENT);
}
