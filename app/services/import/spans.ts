const SPANS_TOLD = 12;

/** `3–7、12`: rows in runs; a very long list ends in an ellipsis. */
export function spans(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const told = runs.slice(0, SPANS_TOLD).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return told.join("、") + (runs.length > SPANS_TOLD ? "…" : "");
}
