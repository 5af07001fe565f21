import { dayText } from "~/app/components/format";
import type { Answers } from "~/app/domain/form-state";
import type { FormOption, FormOptions } from "~/app/domain/listing-form/options";
import { rowIndexes } from "~/app/domain/listing-form/rows";
import { m } from "~/app/locales/messages/messages";
import { moneyText } from "~/app/locales/money-text";

export type Read = (answers: Answers, options: FormOptions) => string[];
type Pick = (options: FormOptions) => FormOption[];

export function answer(answers: Answers, name: string): string {
  const value = answers[name];
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? "";
}

const all = (answers: Answers, name: string): string[] => {
  const value = answers[name];
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter((item) => item !== "");
};

const labelOf = (options: FormOption[], value: string) =>
  options.find((option) => option.value === value)?.label ?? value;
const filled = (lines: string[]) => lines.filter((line) => line !== "");

export const list =
  (name: string): Pick =>
  (options) =>
    options.lists[name] ?? [];
export const subfieldOptions: Pick = (options) => options.subfields.flatMap((group) => group.options);

export const text =
  (name: string): Read =>
  (answers) =>
    filled(answer(answers, name).split("\n"));

/** A day, in the reader's language. */
export const moment =
  (name: string): Read =>
  (answers) =>
    filled([answer(answers, name)]).map(dayText);

export const choice =
  (name: string, pick: Pick): Read =>
  (answers, options) =>
    filled([labelOf(pick(options), answer(answers, name))]);

export const choices =
  (name: string, pick: Pick): Read =>
  (answers, options) =>
    filled([
      all(answers, name)
        .map((value) => labelOf(pick(options), value))
        .join(m.list_separator()),
    ]);

export const declared =
  (name: string): Read =>
  (answers) =>
    answer(answers, name) === "" ? [] : [m.declared_yes()];

/** A box that is ticked or not, for what is no declaration. */
export const ticked =
  (name: string): Read =>
  (answers) => [answer(answers, name) === "" ? m.no() : m.yes()];

/** An amount in 万元, told with its unit. */
export const amount =
  (name: string): Read =>
  (answers) =>
    filled([answer(answers, name)]).map((wan) => (Number.isFinite(Number(wan)) ? moneyText(wan) : wan));

/** Several answers under one question, each with a word in front. */
export const parts =
  (...pieces: [label: () => string, read: Read][]): Read =>
  (answers, options) =>
    pieces.flatMap(([label, read]) =>
      read(answers, options).map((line) => (label() === "" ? line : `${label()} ${line}`)),
    );

export const rows =
  (name: string, row: (cell: (key: string) => string, options: FormOptions) => string): Read =>
  (answers, options) =>
    filled(
      rowIndexes(answers, name).map((index) =>
        row((key) => answer(answers, `${name}.${index}.${key}`), options).trim(),
      ),
    );

/** Cells of a row side by side; empty ones leave no gap. */
export const beside = (...cells: string[]): string => filled(cells).join(" · ");
export { labelOf };
