import type { RecordSuggestion, Suggestions, WordSuggestion } from "~/app/domain/suggestions";

/** One line of the list. `place` counts from 0 through all groups and names the line. */
export type Option = { place: number; href: string } & (
  | { kind: "meant"; text: string }
  | { kind: "word"; word: WordSuggestion }
  | { kind: "record"; record: RecordSuggestion }
  | { kind: "all"; text: string }
);
export type OptionGroup = {
  name: "meant" | "words" | "scenarios" | "achievements" | "all";
  options: Option[];
};

type Unplaced = Option extends infer One ? (One extends Option ? Omit<One, "place"> : never) : never;

/** The groups in the order they are read; empty ones are left out, "search all" always closes the list. */
export function optionGroups(suggestions: Suggestions, all: { text: string; href: string }): OptionGroup[] {
  const { words, scenarios, achievements, meant } = suggestions;
  const record = (one: RecordSuggestion): Unplaced => ({ kind: "record", record: one, href: one.href });
  const groups: { name: OptionGroup["name"]; options: Unplaced[] }[] = [
    { name: "meant", options: meant ? [{ kind: "meant", ...meant }] : [] },
    { name: "words", options: words.map((word) => ({ kind: "word", word, href: word.href })) },
    { name: "scenarios", options: scenarios.map(record) },
    { name: "achievements", options: achievements.map(record) },
    { name: "all", options: [{ kind: "all", ...all }] },
  ];
  let place = 0;
  return groups
    .filter((group) => group.options.length > 0)
    .map(({ name, options }) => ({
      name,
      options: options.map((option) => ({ ...option, place: place++ }) as Option),
    }));
}

/** Where all results of the words are: what the form itself would open. */
export function addressOf(action: string, hidden: readonly [string, string][], text: string): string {
  return `${action}?${new URLSearchParams([...hidden, ["q", text]])}`;
}

/** The next line in a direction; before the first and after the last there is none, which is the field itself. */
export function neighbourOf(active: number | null, step: 1 | -1, count: number): number | null {
  const next = active === null ? (step === 1 ? 0 : count - 1) : active + step;
  return next >= 0 && next < count ? next : null;
}
