import type { Answers, FormState } from "~/app/domain/form-state";
import type { Refusal } from "~/app/domain/refusal";

/** Marks answers that were refused because somebody else had saved meanwhile. */
export function markStale(refusal: Refusal, answers: Answers): Answers {
  return refusal.code === "stale_version" ? { ...answers, stale: "1" } : answers;
}

export function isStale(state: FormState | undefined): boolean {
  return state?.answers.stale === "1";
}
