import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import type { FileProblem, FileProblemCode, ProblemParams, RowProblem, RowProblemCode } from "./problems";
import type { SheetNotice, SheetNoticeCode } from "./sheet-types";

type Options = { locale: Language };
type Text = (params: ProblemParams, options: Options) => string;
/** A message of any parameters; the services name them as the messages do, and a test compares the two. */
type AnyMessage = (params: never, options: Options) => string;

const ROW_TEXTS: Record<RowProblemCode, AnyMessage> = {
  quote_not_closed: m.import_quote_not_closed,
  quote_misplaced: m.import_quote_misplaced,
  too_many_broken_rows: m.import_too_many_broken_rows,
  too_few_cells: m.import_too_few_cells,
  too_many_cells: m.import_too_many_cells,
  merged_cells: m.import_merged_cells,
  formula_no_value: m.import_formula_no_value,
  formula_error: m.import_formula_error,
  cell_error: m.import_cell_error,
  number_scaled: m.import_number_scaled,
  number_too_long: m.import_number_too_long,
  hidden_column: m.import_hidden_column,
  hidden_row: m.import_hidden_row,
  json_invalid: m.import_json_invalid,
  json_not_object: m.import_json_not_object,
  json_value: m.import_json_value,
  heading_unknown: m.import_heading_unknown,
  heading_twice: m.import_heading_twice,
  heading_blank: m.import_heading_blank,
  heading_missing: m.import_heading_missing,
  required: m.import_required,
  required_to_submit: m.import_required_to_submit,
  too_short_to_submit: m.import_too_short_to_submit,
  column_needed_to_submit: m.import_column_needed_to_submit,
  too_long: m.import_too_long,
  too_many_entries: m.import_too_many_entries,
  unknown_choice: m.import_unknown_choice,
  one_choice_only: m.import_one_choice_only,
  retired_choice: m.import_retired_choice,
  subfield_ambiguous: m.import_subfield_ambiguous,
  subfield_other_domain: m.import_subfield_other_domain,
  subfield_two_domains: m.import_subfield_two_domains,
  whole_number: m.import_whole_number,
  money: m.import_money,
  range_order: m.import_range_order,
  flag: m.import_flag,
  date: m.import_date,
  month: m.import_month,
  date_order: m.import_date_order,
  trl_level: m.import_trl_level,
  trl_order: m.import_trl_order,
  indicator_shape: m.import_indicator_shape,
  indicator_not_a_number: m.import_indicator_not_a_number,
  indicator_range_needs_two: m.import_indicator_range_needs_two,
  indicator_range_order: m.import_indicator_range_order,
  metric_range: m.import_metric_range,
  ip_shape: m.import_ip_shape,
  parts_shape: m.import_parts_shape,
  classified: m.import_classified,
  id_too_long: m.import_id_too_long,
  id_twice: m.import_id_twice,
  same_record_twice: m.import_same_record_twice,
  id_unknown_record: m.import_id_unknown_record,
  id_of_another_owner: m.import_id_of_another_owner,
};

const FILE_TEXTS: Record<Exclude<FileProblemCode, "organisation_code">, AnyMessage> = {
  file_empty: m.import_file_empty,
  file_gone: m.import_file_gone,
  file_too_large: m.import_file_too_large,
  file_unpacked_too_large: m.import_file_unpacked_too_large,
  file_too_many_rows: m.import_file_too_many_rows,
  file_too_many_columns: m.import_file_too_many_columns,
  file_damaged: m.import_file_damaged,
  file_password: m.import_file_password,
  file_xls: m.import_file_xls,
  file_xlsb: m.import_file_xlsb,
  file_ods: m.import_file_ods,
  file_macros: m.import_file_macros,
  file_no_workbook: m.import_file_no_workbook,
  file_not_text: m.import_file_not_text,
  file_broken_utf8: m.import_file_broken_utf8,
  file_encoding: m.import_file_encoding,
  file_json_array: m.import_file_json_array,
  file_no_headings: m.import_file_no_headings,
  file_no_rows: m.import_file_no_rows,
  vocabulary_empty: m.import_vocabulary_empty,
  organisation_unknown: m.import_organisation_unknown,
  organisation_not_verified: m.import_organisation_not_verified,
  organisation_kind: m.import_organisation_kind,
  state_needs_organisation: m.import_state_needs_organisation,
};

const CREDIT_CODE_TEXTS: Record<string, AnyMessage> = {
  credit_code_length: m.import_organisation_code_length,
  credit_code_character: m.import_organisation_code_character,
  credit_code_check: m.import_organisation_code_check,
};

const say = (message: AnyMessage, params: ProblemParams, language: Language) =>
  (message as Text)(params, { locale: language });

/** One sentence for a file that cannot be taken. */
export function fileProblemText({ code, params = {} }: FileProblem, language: Language): string {
  const message = code === "organisation_code" ? CREDIT_CODE_TEXTS[String(params.code)] : FILE_TEXTS[code];
  return say(message ?? m.import_organisation_code_length, params, language);
}

/** Reason and how to mend. */
export function rowProblemText({ code, params = {} }: RowProblem, language: Language): string {
  return say(ROW_TEXTS[code], params, language);
}

/** Where a problem is: the cell's address where there is one, and the line of a file whose lines count otherwise. */
export function placeText({ row, line, cell }: RowProblem, language: Language): string {
  const options: Options = { locale: language };
  if (cell !== null) return row === line ? cell : m.import_at_cell_line({ cell, line }, options);
  return row === line ? m.import_at_row({ row }, options) : m.import_at_row_line({ row, line }, options);
}

/** Where and what: one line per problem. */
export function rowProblemLine(problem: RowProblem, language: Language): string {
  const { heading } = problem;
  const column = heading ? m.import_at_column({ heading }, { locale: language }) : "";
  const colon = language === "en" ? ": " : "：";
  return `${placeText(problem, language)}${column}${colon}${rowProblemText(problem, language)}`;
}

const NOTICE_TEXTS: Record<SheetNoticeCode, AnyMessage> = {
  sheet_taken: m.import_notice_sheet_taken,
  hidden_sheets: m.import_notice_hidden_sheets,
  rows_above: m.import_notice_rows_above,
  rows_hidden: m.import_notice_rows_hidden,
  columns_hidden: m.import_notice_columns_hidden,
  example_row: m.import_notice_example_row,
};

/** What to know of a file although nothing is wrong with it. */
export function noticeText({ code, params }: SheetNotice, language: Language): string {
  return say(NOTICE_TEXTS[code], params, language);
}
