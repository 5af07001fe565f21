/** Why a whole file cannot be taken; problem-text.ts has one sentence for each in the reader's language. */
export type FileProblemCode =
  | "file_empty"
  | "file_gone"
  | "file_too_large"
  | "file_unpacked_too_large"
  | "file_too_many_rows"
  | "file_too_many_columns"
  | "file_damaged"
  | "file_password"
  | "file_xls"
  | "file_xlsb"
  | "file_ods"
  | "file_macros"
  | "file_no_workbook"
  | "file_not_text"
  | "file_broken_utf8"
  | "file_encoding"
  | "file_json_array"
  | "file_no_headings"
  | "file_no_rows"
  | "vocabulary_empty"
  | "organisation_code"
  | "organisation_unknown"
  | "organisation_not_verified"
  | "organisation_kind"
  | "state_needs_organisation";

/** Why one row cannot be taken; each code has a text that also says how to mend it. */
export type RowProblemCode =
  | "quote_not_closed"
  | "quote_misplaced"
  | "too_many_broken_rows"
  | "too_few_cells"
  | "too_many_cells"
  | "merged_cells"
  | "formula_no_value"
  | "formula_error"
  | "cell_error"
  | "number_scaled"
  | "number_too_long"
  | "hidden_column"
  | "hidden_row"
  | "json_invalid"
  | "json_not_object"
  | "json_value"
  | "heading_unknown"
  | "heading_twice"
  | "heading_blank"
  | "heading_missing"
  | "required"
  | "required_to_submit"
  | "too_short_to_submit"
  | "column_needed_to_submit"
  | "too_long"
  | "too_many_entries"
  | "unknown_choice"
  | "one_choice_only"
  | "retired_choice"
  | "subfield_ambiguous"
  | "subfield_other_domain"
  | "subfield_two_domains"
  | "whole_number"
  | "money"
  | "range_order"
  | "flag"
  | "date"
  | "month"
  | "date_order"
  | "trl_level"
  | "trl_order"
  | "indicator_shape"
  | "indicator_not_a_number"
  | "indicator_range_needs_two"
  | "indicator_range_order"
  | "metric_range"
  | "ip_shape"
  | "parts_shape"
  | "classified"
  | "id_too_long"
  | "id_twice"
  | "same_record_twice"
  | "id_unknown_record"
  | "id_of_another_owner";

export type ProblemParams = Record<string, string | number>;
export type FileProblem = { code: FileProblemCode; params?: ProblemParams };
/** What is wrong with a cell, before it is known where the cell stands. */
export type CellProblem = { code: RowProblemCode; params?: ProblemParams };
/**
 * `row` counts as the sheet does (a heading without anything above it is row 1); `line` is the physical line of the
 * file. `cell` is the address in the sheet (C17), null where the problem is the whole row's or there are no addresses.
 */
export type RowProblem = CellProblem & {
  row: number;
  line: number;
  heading: string | null;
  cell: string | null;
};

const EXCERPT = 40;

/** The start of a cell for a message: a broken cell may hold a whole book. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line.slice(0, EXCERPT * 2)];
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join("")}…` : characters.join("");
}
