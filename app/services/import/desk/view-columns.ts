import type { ListingNoun } from "~/app/domain/listing-number";
import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import { writtenColumns } from "../../export/own-listings";
import { columnLetters } from "../cell-address";
import { IMPORT_KINDS } from "../kinds";
import { noticeText } from "../problem-text";
import { needsOf } from "../template/template-columns";
import { columnName } from "./column-name";
import type { ImportDetails } from "./details";
import { columnField } from "./match-columns";

export type ColumnView = {
  /** The name of its choice in the form. */
  name: string;
  letters: string;
  heading: string;
  samples: string[];
  hidden: boolean;
  /** What it is taken for, by its heading or by what was chosen before; empty for a column left out. */
  chosen: string;
};
export type ColumnsView = {
  rows: number;
  columns: ColumnView[];
  options: { value: string; label: string }[];
  hiddenRows: { count: number; chosen: string } | null;
  notices: string[];
  /** Headings that a submission needs and no column of the file stands for. */
  missing: string[];
};

/** A number of the row says nothing of a record. */
const LEFT_OUT = ["ignored"];
/** Columns that say what others say apart. */
const SAYS_ALSO: Record<string, string[]> = {
  trl: ["trlMin", "trlTarget"],
  budget: ["budgetMin", "budgetMax"],
};

/** The columns of a file beside what each may stand for. */
export function viewColumns(
  noun: ListingNoun,
  { file, matching }: ImportDetails,
  language: Language,
): ColumnsView | null {
  if (!file) return null;
  const columns = file.columns
    .map((column, position): ColumnView & { empty: boolean } => {
      const guess = LEFT_OUT.includes(column.guess ?? "") ? null : column.guess;
      const chosen = matching ? matching.fields[position] : guess;
      const { heading, samples, hidden, empty } = column;
      const facts = { name: columnField(position), letters: columnLetters(position) };
      return { ...facts, heading, samples, hidden, chosen: chosen ?? "", empty };
    })
    .filter(({ empty }) => !empty);
  return {
    rows: file.rows,
    columns,
    options: optionsOf(noun, language),
    hiddenRows: file.hiddenRows > 0 ? { count: file.hiddenRows, chosen: matching?.hiddenRows ?? "" } : null,
    notices: file.notices.map((notice) => noticeText(notice, language)),
    missing: missingFor(noun, columns, language),
  };
}

function optionsOf(noun: ListingNoun, language: Language) {
  return IMPORT_KINDS[noun].columns
    .filter(({ field }) => !LEFT_OUT.includes(field))
    .map((column) => {
      const name = columnName(column as never, language);
      const label = column.field === "title" ? m.imports_column_needed({ name }, { locale: language }) : name;
      return { value: column.field, label };
    });
}

function missingFor(noun: ListingNoun, columns: ColumnView[], language: Language): string[] {
  const needOf = needsOf(noun);
  const there = new Set(columns.flatMap(({ chosen }) => [chosen, ...(SAYS_ALSO[chosen] ?? [])]));
  return writtenColumns(noun)
    .filter(({ field }) => ["always", "submit"].includes(needOf(field)) && !there.has(field))
    .map((column) => columnName(column, language));
}
