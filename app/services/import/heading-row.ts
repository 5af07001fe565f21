/** Titles and notes stand above the headings of many lists; further down nobody looks for them. */
const LOOKED_AT = 20;

/**
 * Which of the first rows holds the headings: the one with most headings that are known. Where none is known it is
 * the first that is filled at least half as wide as the widest, which passes over a title. -1 for no rows.
 */
export function findHeadingRow(rows: readonly string[][], isKnown: (heading: string) => boolean): number {
  const looked = rows.slice(0, LOOKED_AT);
  const known = looked.map((row) => row.filter((text) => text !== "" && isKnown(text)).length);
  const most = Math.max(0, ...known);
  if (most > 0) return known.indexOf(most);
  const filled = looked.map((row) => row.filter((text) => text !== "").length);
  const widest = Math.max(0, ...filled);
  return widest === 0 ? -1 : filled.findIndex((count) => count * 2 >= widest);
}
