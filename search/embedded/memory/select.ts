/**
 * Rows in an order, of which only a stretch is wanted. `before(a, b)` is negative when `a` comes first;
 * it must be a total order, so that the answer does not depend on how the rows came.
 */
export type Order = (a: number, b: number) => number;

/** Below this a heap of everything up to the stretch's end is quickest. */
const HEAP = 1_000;

/** The rows from `offset` on, `limit` of them, without sorting the rest. Reorders `rows`. */
export function stretch(rows: Uint32Array, offset: number, limit: number, before: Order): number[] {
  const end = Math.min(rows.length, offset + limit);
  if (end <= offset) return [];
  if (end <= HEAP) return best(rows, end, before).slice(offset);
  // Deep pages: everything before the stretch is moved aside, then everything behind it.
  partition(rows, offset, before);
  partition(rows.subarray(offset), end - offset, before);
  return Array.from(rows.subarray(offset, end)).sort(before);
}

/** The first `count` rows: a heap whose top is the worst one kept. */
export function best(rows: Uint32Array, count: number, before: Order): number[] {
  if (count <= 0) return [];
  if (rows.length <= count) return Array.from(rows).sort(before);
  const heap = Array.from(rows.subarray(0, count));
  for (let at = (count >> 1) - 1; at >= 0; at--) sink(heap, at, before);
  for (let i = count; i < rows.length; i++) {
    if (before(rows[i] as number, heap[0] as number) >= 0) continue;
    heap[0] = rows[i] as number;
    sink(heap, 0, before);
  }
  return heap.sort(before);
}

function sink(heap: number[], start: number, before: Order): void {
  const moving = heap[start] as number;
  let at = start;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1] as number, heap[child] as number) > 0) child++;
    if (before(heap[child] as number, moving) <= 0) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = moving;
}

/** Moves the first `count` rows of the order to the front, in any order among themselves (Hoare's quickselect). */
function partition(rows: Uint32Array, count: number, before: Order): void {
  if (count <= 0 || count >= rows.length) return;
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const pivot = middle(rows, low, high, before);
    let left = low;
    let right = high;
    while (left <= right) {
      while (before(rows[left] as number, pivot) < 0) left++;
      while (before(rows[right] as number, pivot) > 0) right--;
      if (left > right) break;
      const moved = rows[left] as number;
      rows[left++] = rows[right] as number;
      rows[right--] = moved;
    }
    if (count <= right) high = right;
    else if (count >= left) low = left;
    else return;
  }
}

/** The middle one of three: rows that are in order already, or in reverse, are halved too. */
function middle(rows: Uint32Array, low: number, high: number, before: Order): number {
  return [rows[low], rows[(low + high) >> 1], rows[high]]
    .map((row) => row as number)
    .sort(before)[1] as number;
}
