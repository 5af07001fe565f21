import type { Answers } from "../form-state";

/** The row numbers that occur in the answers of a list, in order; gaps are left by removed rows. */
export function rowIndexes(answers: Answers, list: string): number[] {
  const prefix = `${list}.`;
  const numbers = Object.keys(answers)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length).split(".")[0] ?? "")
    .filter((part) => /^\d{1,4}$/.test(part))
    .map(Number);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** What a person pressed. `add:indicators` and `remove:indicators:2` change the rows and keep every answer. */
export type RowIntent = { kind: "add"; list: string } | { kind: "remove"; list: string; index: number };

export function readRowIntent(value: string): RowIntent | null {
  const [kind, list = "", index = ""] = value.split(":");
  if (kind === "add" && /^[a-zA-Z]+$/.test(list)) return { kind, list };
  if (kind === "remove" && /^[a-zA-Z]+$/.test(list) && /^\d{1,4}$/.test(index))
    return { kind, list, index: Number(index) };
  return null;
}

/** The answers with one more empty row, or with one row less. */
export function applyRowIntent(answers: Answers, intent: RowIntent): Answers {
  if (intent.kind === "add") {
    const next = (rowIndexes(answers, intent.list).at(-1) ?? -1) + 1;
    return { ...answers, [`${intent.list}.${next}.row`]: "new" };
  }
  const prefix = `${intent.list}.${intent.index}.`;
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !name.startsWith(prefix)));
}
