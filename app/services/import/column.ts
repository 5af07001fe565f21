import type { Lookup } from "./lookup";
import { type CellProblem, excerpt } from "./problems";
import { type Reader, saysNothing } from "./readers";
import type { Cell } from "./sheet-types";

/**
 * One thing a list may say of a record: the headings it may stand under, and what its cell does to the content.
 * The first Chinese heading is the one messages name. `field` is the content's own word, used by checklists.
 */
export type Column<C> = {
  field: string;
  zh: readonly string[];
  en: readonly string[];
  /** The fields of the content that the cell decides, `contact.name` for one inside another. */
  keys: readonly string[];
  apply(content: C, cell: Cell, lookup: Lookup): CellProblem | null;
};

type Headings = { zh: readonly string[]; en: readonly string[] };

/** A column whose cell is one field of the content. An empty cell leaves the field as it was. */
export function column<C, K extends keyof C & string>(
  field: K,
  headings: Headings,
  read: Reader<C[K]>,
): Column<C> {
  return columnInto(field, headings, [field], read, (content, read) => {
    content[field] = read;
  });
}

/** A column whose cell ends up elsewhere than in one field of that name. */
export function columnInto<C, T>(
  field: string,
  headings: Headings,
  keys: readonly string[],
  read: Reader<T>,
  put: (content: C, read: T) => void,
): Column<C> {
  return {
    field,
    ...headings,
    keys,
    apply(content, cell, lookup) {
      if (cell.text === "") return null;
      const reading = read(cell, lookup);
      if (!reading.ok) return reading.problem;
      put(content, reading.value);
      return null;
    },
  };
}

/** Longer text is no number, date or choice, and looking for one in it would take long. */
const LONGEST_VALUE = 2_000;

/** The same for numbers, dates and choices, where 无, / or — says that nothing is known. */
export function optional<C>(column: Column<C>): Column<C> {
  return {
    ...column,
    apply(content, cell, lookup) {
      if (saysNothing(cell)) return null;
      const actual = cell.text.length;
      if (actual > LONGEST_VALUE)
        return { code: "too_long", params: { maximum: LONGEST_VALUE, actual, found: excerpt(cell.text) } };
      return column.apply(content, cell, lookup);
    },
  };
}
