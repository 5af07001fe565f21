/** One step over a text: from where it was asked to `to`, for a price. */
export type Step<T> = { to: number; cost: number; value: T };

/** The cheapest way from 0 to `length` in steps that only go forward; null when no way leads there. */
export function cheapestPath<T>(length: number, stepsFrom: (at: number) => readonly Step<T>[]): T[] | null {
  const best: ({ cost: number; from: number; value: T } | null)[] = Array.from(
    { length: length + 1 },
    () => null,
  );
  const costAt = (at: number) => (at === 0 ? 0 : (best[at]?.cost ?? Number.POSITIVE_INFINITY));
  for (let at = 0; at < length; at++) {
    const before = costAt(at);
    if (before === Number.POSITIVE_INFINITY) continue;
    for (const { to, cost, value } of stepsFrom(at))
      if (before + cost < costAt(to)) best[to] = { cost: before + cost, from: at, value };
  }
  const path: T[] = [];
  for (let at = length; at > 0; ) {
    const step = best[at];
    if (!step) return null;
    path.unshift(step.value);
    at = step.from;
  }
  return path;
}
