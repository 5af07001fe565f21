/** How work of a known length goes: `share` 0–1, `perSecond` units, `secondsLeft` null while nothing can be said. */
export type Pace = { share: number; perSecond: number; secondsLeft: number | null };

/** The pace of `done` of `total` units after `elapsedMs` milliseconds. A total that proves too small counts as reached. */
export function paceOf(done: number, total: number, elapsedMs: number): Pace {
  const share = total <= 0 ? 0 : Math.min(1, done / total);
  const perSecond = elapsedMs <= 0 ? 0 : (done * 1_000) / elapsedMs;
  const secondsLeft = perSecond > 0 ? Math.max(0, total - done) / perSecond : null;
  return { share, perSecond, secondsLeft };
}
