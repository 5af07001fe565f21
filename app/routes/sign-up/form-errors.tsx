import { ErrorSummary } from "~/app/components/error-summary";
import type { FormState } from "~/app/domain/form-state";
import { m } from "~/app/locales/messages/messages";

type Props = { state: FormState | undefined; labels: Record<string, string> };

/** The error summary with each line beginning with its field's label: "fill this in" alone does not say what. */
export function FormErrors({ state, labels }: Props) {
  if (!state) return null;
  const problems = state.problems.map((problem) => {
    const label = labels[problem.field];
    return label ? { ...problem, text: m.editor_problem_line({ label, text: problem.text }) } : problem;
  });
  return <ErrorSummary state={{ ...state, problems }} />;
}
