/** Every reason a rule can refuse with. The edge turns a code into text in the reader's language (app/http/refusal-text.ts). */
export const REFUSAL_CODES = [
  "not_allowed",
  "not_found",
  "stale_version",
  "wrong_state",
  "not_ready",
  "organisation_not_verified",
  "kind_cannot_publish_scenarios",
  "email_not_verified",
  "email_taken",
  "wrong_credentials",
  "token_invalid",
  "credit_code_taken",
  "already_member",
  "last_owner",
  "comment_required",
  "reason_required",
  "too_many_attempts",
  "name_taken",
  "review_taken",
  "too_many_saved_searches",
  "job_running",
  "import_running",
  "import_moved_on",
  "file_refused",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** One complaint about one field: `code` is translated at the edge with `params`. */
export type FieldProblem = {
  field: string;
  code: string;
  params?: Record<string, string | number>;
};

/**
 * A rule's "no": a value a service returns when the request is well-formed but may not happen.
 * `problems` name the fields that stand in the way, if any.
 */
export class Refusal {
  constructor(
    readonly code: RefusalCode,
    readonly params: Record<string, string | number> = {},
    readonly problems: FieldProblem[] = [],
  ) {}
}

export function isRefusal(value: unknown): value is Refusal {
  return value instanceof Refusal;
}
