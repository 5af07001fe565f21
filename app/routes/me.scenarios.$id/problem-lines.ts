import { entryOf } from "~/app/components/editor/catalogue";
import type { FormProblem, FormState } from "~/app/domain/form-state";
import { rowIndexes } from "~/app/domain/listing-form/rows";
import type { ListingNoun } from "~/app/domain/listing-number";
import { m } from "~/app/locales/messages/messages";

/** The summary's lines name the question, and the row as the page counts it. */
export function labelled(noun: ListingNoun, state: FormState | undefined): FormState | undefined {
  if (!state) return undefined;
  return {
    ...state,
    problems: state.problems.map((problem) => ({ ...problem, text: line(noun, state, problem) })),
  };
}

function line(noun: ListingNoun, state: FormState, { field, text }: FormProblem): string {
  const label = entryOf(noun, field)?.label;
  if (!label) return text;
  const [list = "", index] = field.split(".");
  if (index === undefined || !/^\d+$/.test(index)) return m.editor_problem_line({ label, text });
  const number = rowIndexes(state.answers, list).indexOf(Number(index)) + 1;
  return m.editor_problem_line_row({ label, row: m.editor_row({ number: String(number) }), text });
}
