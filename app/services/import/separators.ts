/**
 * Lists inside one cell. A backslash in front of a separator makes it a character of the entry; backslashes
 * anywhere else are what they are, and those right before a separator that separates are written twice.
 */
export function splitAt(text: string, separators: RegExp): string[] {
  // Without the look back a long run of backslashes would be gone through again from each of them.
  const parts: string[] = [];
  let part = "";
  let from = 0;
  for (const match of text.matchAll(new RegExp(`(?<!\\\\)(\\\\*)(${separators.source})`, "g"))) {
    const [whole, run = "", separator = ""] = match;
    part += text.slice(from, match.index) + "\\".repeat(Math.floor(run.length / 2));
    from = match.index + whole.length;
    if (run.length % 2 === 1) part += separator;
    else {
      parts.push(part);
      part = "";
    }
  }
  return [...parts, part + text.slice(from)];
}

/** The text that `splitAt` cuts into these parts again. `separators` are all that the reader cuts at. */
export function joinWith(parts: readonly string[], separator: string, separators: RegExp): string {
  const risky = new RegExp(`(?<!\\\\)(\\\\*)(${separators.source})`, "g");
  return parts
    .map((part, index) => {
      const inside = part.replace(risky, (_, run: string, mark: string) => `${run}${run}\\${mark}`);
      const last = index === parts.length - 1;
      return last ? inside : inside.replace(/\\+$/, (run) => run + run);
    })
    .join(separator);
}

/** Between the entries of most cells. */
export const LIST_SEPARATORS = /[；;、,，\n|｜]/;
/** Between entries that may hold commas and bars themselves. */
export const ENTRY_SEPARATORS = /[；;\n]/;
/** Between units. */
export const UNIT_SEPARATORS = /[；;、\n|｜]/;
/** Between the parts of one entry. */
export const PART_SEPARATORS = /[|｜]/;
