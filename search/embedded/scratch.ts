/**
 * Arrays over all rows that a question needs while it is answered, one of each for the thread: a million
 * zeros written again cost less than a million numbers to collect. Whoever takes one must be done with it
 * before others get their turn.
 */
let floats = new Float32Array(0);
let rows = new Uint32Array(0);

export function zeros(size: number): Float32Array {
  if (floats.length < size) floats = new Float32Array(Math.ceil(size * 1.25));
  else floats.fill(0, 0, size);
  return floats;
}

/** Room for a list of rows; what it holds is left from before. */
export function rowList(size: number): Uint32Array {
  if (rows.length < size) rows = new Uint32Array(Math.ceil(size * 1.25));
  return rows;
}
