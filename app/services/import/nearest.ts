/** Longer texts are no names; comparing them in full would only cost time. */
const COMPARED = 40;

/** The entries whose spellings are most like `text`, best first. */
export function nearest<T>(
  text: string,
  entries: readonly T[],
  spellings: (entry: T) => string[],
  count: number,
): T[] {
  const short = text.slice(0, COMPARED);
  return entries
    .map((entry) => ({
      entry,
      likeness: Math.max(...spellings(entry).map((spelling) => likeness(short, spelling))),
    }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ entry }) => entry);
}

/** 1 for the same text, 0 for nothing in common: one minus the edit distance over the longer length. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b.slice(0, COMPARED)) / longer;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
