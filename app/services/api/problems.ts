import type { ParameterProblem, PROBLEM_CODES } from "./schemas/answers";

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** The status and the title of each problem; RFC 9457 wants the title to be the same every time. */
export const PROBLEMS: Record<ProblemCode, { status: number; title: string }> = {
  invalid_parameter: { status: 400, title: "A parameter cannot be used" },
  not_found: { status: 404, title: "Nothing public at this address" },
  method_not_allowed: { status: 405, title: "This address is for reading" },
  too_many_requests: { status: 429, title: "Too many requests" },
  search_unavailable: { status: 503, title: "The search does not answer" },
  internal_error: { status: 500, title: "Something broke" },
};

/** An answer of the API that is no success. Its texts are English: programs read the codes. */
export class ApiProblem extends Error {
  override name = "ApiProblem";

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly errors: ParameterProblem[] = [],
    /** Seconds after which the same request may succeed. */
    readonly retryAfter: number | null = null,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Throws when anything is wrong with the parameters. */
export function refuseParameters(errors: ParameterProblem[]): void {
  if (errors.length === 0) return;
  const names = [...new Set(errors.map((error) => error.parameter))].join(", ");
  throw new ApiProblem("invalid_parameter", `Cannot be used as sent: ${names}.`, errors);
}

export function nothingHere(): never {
  throw new ApiProblem("not_found", "No public record has this address, or it is not public any more.");
}
