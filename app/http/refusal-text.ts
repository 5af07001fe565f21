import type { Refusal, RefusalCode } from "~/app/domain/refusal";
import { m } from "~/app/locales/messages/messages";

const TEXTS: Record<RefusalCode, (refusal: Refusal) => string> = {
  not_allowed: () => m.refusal_not_allowed(),
  not_found: () => m.refusal_not_found(),
  stale_version: () => m.refusal_stale_version(),
  wrong_state: () => m.refusal_wrong_state(),
  not_ready: () => m.refusal_not_ready(),
  organisation_not_verified: () => m.refusal_organisation_not_verified(),
  kind_cannot_publish_scenarios: () => m.refusal_kind_cannot_publish_scenarios(),
  email_not_verified: () => m.refusal_email_not_verified(),
  email_taken: () => m.refusal_email_taken(),
  wrong_credentials: () => m.refusal_wrong_credentials(),
  token_invalid: () => m.refusal_token_invalid(),
  credit_code_taken: () => m.refusal_credit_code_taken(),
  already_member: () => m.refusal_already_member(),
  last_owner: () => m.refusal_last_owner(),
  comment_required: () => m.refusal_comment_required(),
  reason_required: () => m.refusal_reason_required(),
  too_many_attempts: (refusal) =>
    m.refusal_too_many_attempts({ minutes: String(refusal.params.minutes ?? 1) }),
  name_taken: () => m.refusal_name_taken(),
  too_many_saved_searches: (refusal) =>
    m.refusal_too_many_saved_searches({ maximum: String(refusal.params.maximum ?? "") }),
  review_taken: (refusal) => m.refusal_review_taken({ name: String(refusal.params.name ?? "") }),
  job_running: () => m.system_refusal_job_running(),
  import_moved_on: () => m.imports_refusal_moved_on(),
  import_running: (refusal) => m.imports_refusal_running({ file: String(refusal.params.file ?? "") }),
  file_refused: () => m.files_refusal(),
};

/** What a refusal says to the person, in the language of the request. */
export function refusalText(refusal: Refusal): string {
  return TEXTS[refusal.code](refusal);
}

/** The HTTP status of a refusal: only the edge knows it. */
export function refusalStatus(refusal: Refusal): number {
  if (refusal.code === "not_found") return 404;
  if (refusal.code === "not_allowed") return 403;
  if (refusal.code === "too_many_attempts") return 429;
  if (
    [
      "stale_version",
      "wrong_state",
      "review_taken",
      "job_running",
      "import_running",
      "import_moved_on",
    ].includes(refusal.code)
  )
    return 409;
  return 422;
}
