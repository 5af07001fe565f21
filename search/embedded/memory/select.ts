/**
 * The first `count` of `rows` in the given order without sorting the rest: a heap whose top is the
 * worst one kept. `before(a, b)` is negative when `a` comes first; it must be a total order.
 */
export function best(
  rows: readonly number[],
  count: number,
  before: (a: number, b: number) => number,
): number[] {
  if (count <= 0) return [];
  if (rows.length <= count) return rows.slice().sort(before);
  const heap = rows.slice(0, count);
  for (let at = (count >> 1) - 1; at >= 0; at--) sink(heap, at, before);
  for (let i = count; i < rows.length; i++) {
    if (before(rows[i] as number, heap[0] as number) >= 0) continue;
    heap[0] = rows[i] as number;
    sink(heap, 0, before);
  }
  return heap.sort(before);
}

function sink(heap: number[], start: number, before: (a: number, b: number) => number): void {
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
