import { m } from "~/app/locales/messages/messages";

type Params = Record<string, string | number>;
const text = (params: Params, name: string) => String(params[name] ?? "");

const TEXTS: Record<string, (params: Params) => string> = {
  required: () => m.problem_required(),
  too_long: (p) => m.problem_too_long({ maximum: text(p, "maximum"), actual: text(p, "actual") }),
  too_short: (p) => m.problem_too_short({ minimum: text(p, "minimum") }),
  email: () => m.problem_email(),
  number: () => m.problem_number(),
  whole_number: () => m.problem_whole_number(),
  whole_number_between: (p) =>
    m.problem_whole_number_between({ minimum: text(p, "minimum"), maximum: text(p, "maximum") }),
  declaration_missing: () => m.problem_declaration_missing(),
  contact_incomplete: () => m.problem_contact_incomplete(),
  indicators_incomplete: () => m.problem_indicators_incomplete(),
  too_many: (p) => m.problem_too_many({ maximum: text(p, "maximum"), actual: text(p, "actual") }),
  metric_one_number: () => m.problem_metric_one_number(),
  budget_order: () => m.problem_budget_order(),
  answers_before_questions: () => m.problem_answers_before_questions(),
  responses_before_answers: () => m.problem_responses_before_answers(),
  responses_before_questions: () => m.problem_responses_before_questions(),
  end_before_start: () => m.problem_end_before_start(),
  date: () => m.problem_date(),
  unknown_choice: () => m.problem_unknown_choice(),
  credit_code_length: (p) => m.problem_credit_code_length({ length: text(p, "length") }),
  credit_code_character: (p) =>
    m.problem_credit_code_character({ position: text(p, "position"), character: text(p, "character") }),
  credit_code_check: (p) =>
    m.problem_credit_code_check({ expected: text(p, "expected"), found: text(p, "found") }),
  indicator_not_a_number: () => m.problem_indicator_not_a_number(),
  indicator_range_needs_two: () => m.problem_indicator_range_needs_two(),
  indicator_range_order: () => m.problem_indicator_range_order(),
  trl_order: () => m.problem_trl_order(),
  trl_range: () => m.problem_trl_range(),
  choose_at_least_one: () => m.problem_choose_at_least_one(),
  date_order: (p) => m.problem_date_order({ text: text(p, "text") }),
  import_file_required: () => m.imports_problem_file_required(),
  import_file_too_large: (p) => m.imports_problem_file_too_large({ megabytes: text(p, "megabytes") }),
  import_needs_organisation: () => m.imports_problem_needs_organisation(),
  import_organisation_unknown: () => m.imports_problem_organisation_unknown(),
  import_column_twice: (p) => m.imports_problem_column_twice({ column: text(p, "column") }),
  import_title_missing: () => m.imports_problem_title_missing(),
  import_hidden_rows: () => m.imports_problem_hidden_rows(),
  file_required: () => m.files_problem_required(),
  file_empty: () => m.files_problem_empty(),
  file_too_large: (p) => m.files_problem_too_large({ maximum: text(p, "maximum") }),
  file_too_many: (p) => m.files_problem_too_many({ maximum: text(p, "maximum") }),
  file_type: (p) => m.files_problem_type({ endings: text(p, "endings") }),
  file_ending: (p) => m.files_problem_ending({ ending: text(p, "ending") }),
  file_macros: () => m.files_problem_macros(),
  file_encrypted: () => m.files_problem_encrypted(),
  file_same: () => m.files_problem_same(),
  file_not_clean: () => m.files_problem_not_clean(),
  file_not_scanned: () => m.files_problem_not_scanned(),
  file_interrupted: () => m.files_problem_interrupted(),
  subfield_domain: (p) => m.problem_subfield_domain({ name: text(p, "name") }),
};

/** What a field problem says to the person, in the language of the request. A text that is no code is shown as it is. */
export function problemText(code: string, params: Params = {}): string {
  return TEXTS[code]?.(params) ?? (/^[a-z_]+$/.test(code) ? m.problem_invalid() : code);
}
