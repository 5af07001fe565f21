import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import { referTo } from "./components";
import type { Answer, Header } from "./types";

/** Answers that many addresses give. */
export function sharedAnswers(locale: Language): Record<string, Answer> {
  const said = { locale };
  const content = { "application/problem+json": { schema: referTo("Problem") } };
  const wait = { "Retry-After": { $ref: "#/components/headers/RetryAfter" } };
  return {
    Unchanged: {
      description: m.api_answer_unchanged({}, said),
      headers: { ETag: { $ref: "#/components/headers/ETag" } },
    },
    BadRequest: { description: m.api_answer_bad_request({}, said), content },
    NotFound: { description: m.api_answer_not_found({}, said), content },
    TooManyRequests: { description: m.api_answer_too_many({}, said), headers: wait, content },
    SearchUnavailable: { description: m.api_answer_search_down({}, said), headers: wait, content },
  };
}

export function sharedHeaders(locale: Language): Record<string, Header> {
  const said = { locale };
  return {
    ETag: { description: m.api_header_etag({}, said), required: true, schema: { type: "string" } },
    Link: { description: m.api_header_link({}, said), schema: { type: "string" } },
    RetryAfter: {
      description: m.api_header_retry_after({}, said),
      required: true,
      schema: { type: "integer", minimum: 1 },
    },
  };
}
