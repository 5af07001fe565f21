/**
 * Numbers grams in the order they come. Nearly all are one or two UTF-16 units long: they are looked up
 * as one number in a flat table, so that an index is read without making a string for each gram of it.
 * Longer ones (Latin words, topics) stand in a map.
 */
export class GramNumbers {
  private readonly long = new Map<string, number>();
  private keys = new Uint32Array(1 << 10);
  /** The gram's number + 1 beside its key; 0 marks a free place. */
  private places = new Uint32Array(1 << 10);
  private short = 0;

  get size(): number {
    return this.short + this.long.size;
  }

  /** The number of a gram, a new one when it is seen for the first time. */
  of(gram: string): number {
    if (isShort(gram)) return this.ofKey(keyOf(gram));
    const known = this.long.get(gram);
    if (known !== undefined) return known;
    const number = this.size;
    this.long.set(gram, number);
    return number;
  }

  ofCharacter(unit: number): number {
    return this.ofKey(unit);
  }

  ofPair(first: number, second: number): number {
    return this.ofKey(((first << 16) | second) >>> 0);
  }

  /** The gram's number, -1 when it was never seen. */
  find(gram: string): number {
    return isShort(gram) ? this.findKey(keyOf(gram)) : (this.long.get(gram) ?? -1);
  }

  findCharacter(unit: number): number {
    return this.findKey(unit);
  }

  findPair(first: number, second: number): number {
    return this.findKey(((first << 16) | second) >>> 0);
  }

  private findKey(key: number): number {
    return (this.places[this.placeOf(key)] as number) - 1;
  }

  /** All grams, each at the place of its number. */
  list(): string[] {
    const grams = new Array<string>(this.size);
    for (const [gram, number] of this.long) grams[number] = gram;
    for (const [at, place] of this.places.entries())
      if (place !== 0) grams[place - 1] = gramOf(this.keys[at] as number);
    return grams;
  }

  private ofKey(key: number): number {
    const at = this.placeOf(key);
    const place = this.places[at] as number;
    if (place !== 0) return place - 1;
    const number = this.size;
    this.keys[at] = key;
    this.places[at] = number + 1;
    this.short++;
    if (this.short * 2 > this.keys.length) this.grow();
    return number;
  }

  /** Where the key stands, or the free place where it would. */
  private placeOf(key: number): number {
    const { keys, places } = this;
    const mask = keys.length - 1;
    let at = spread(key) & mask;
    while (places[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { keys, places } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.places = new Uint32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (places[i] === 0) continue;
      const at = this.placeOf(keys[i] as number);
      this.keys[at] = keys[i] as number;
      this.places[at] = places[i] as number;
    }
  }
}

function isShort(gram: string): boolean {
  return gram.length === 1 || gram.length === 2;
}

/** One unit or two in one number; no gram begins with U+0000, so none of one unit meets one of two. */
function keyOf(gram: string): number {
  return gram.length === 1 ? gram.charCodeAt(0) : ((gram.charCodeAt(0) << 16) | gram.charCodeAt(1)) >>> 0;
}

function gramOf(key: number): string {
  return key > 0xffff ? String.fromCharCode(key >>> 16, key & 0xffff) : String.fromCharCode(key);
}

/** Neighbouring characters must not become neighbouring places (Knuth's multiplicative hash, upper bits). */
function spread(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
