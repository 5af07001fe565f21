/** One line of the error summary: which field, where it is on the page, what to do. */
export type FormProblem = { field: string; href: string; text: string };
export type Answers = Record<string, string | string[]>;
/** What an action answers when it could not do what was asked; the page shows it and keeps the answers. */
export type FormState = { message: string | null; problems: FormProblem[]; answers: Answers };

/** The element id of a field: names like `indicators.0.value` and `indicators[0].value` become `indicators-0-value`. */
export function fieldId(name: string): string {
  return name
    .replace(/\[(\d+)\]/g, ".$1")
    .replace(/\[\]/g, "")
    .replaceAll(".", "-");
}

/** The text to show under a field, if something is wrong with it. */
export function problemOf(state: FormState | undefined | null, field: string): string | undefined {
  return state?.problems.find((problem) => problem.field === field)?.text;
}

/** The answer a person gave before the form came back, or the record's own value. */
export function answerOf(state: FormState | undefined | null, field: string, fallback = ""): string {
  const answer = state?.answers[field];
  if (answer === undefined) return state ? (field in state.answers ? "" : fallback) : fallback;
  return Array.isArray(answer) ? (answer[0] ?? "") : answer;
}
