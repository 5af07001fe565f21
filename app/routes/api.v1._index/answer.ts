import type { LoaderFunctionArgs } from "@remix-run/node";
import { networkAddress } from "~/app/auth/network-address";
import { environment } from "~/app/environment";
import { log } from "~/app/http/log";
import { paths } from "~/app/http/paths";
import { ApiProblem, PROBLEMS } from "~/app/services/api/problems";
import { countRequest } from "~/app/services/api/request-limit";
import type { Problem } from "~/app/services/api/schemas/answers";
import { conditional } from "./conditional";

/** Pages of any site may read: nothing here depends on who asks. */
const SHARED = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Retry-After",
};
const METHODS = "GET, HEAD, OPTIONS";
const FRESH_SECONDS = 60;

/** Answers one request of the API: counted, as JSON with a validator, and every failure as a problem document. */
export async function answerApi(
  { request }: LoaderFunctionArgs,
  work: (url: URL) => Promise<object> | object,
): Promise<Response> {
  if (request.method === "OPTIONS") return preflight();
  try {
    await refuseTooMany(request);
    const answer = await work(new URL(request.url));
    return conditional(request, JSON.stringify(answer), {
      ...SHARED,
      ...linkTo(answer),
      seconds: FRESH_SECONDS,
      "Content-Type": "application/json; charset=utf-8",
    });
  } catch (error) {
    return problemAnswer(error instanceof ApiProblem ? error : broken(error));
  }
}

/** Every other method: the API is for reading. */
export function wrongMethod(): Response {
  return problemAnswer(new ApiProblem("method_not_allowed", `Use ${METHODS}.`), { Allow: METHODS });
}

/** A browser asks first when a page sends If-None-Match. */
function preflight(): Response {
  const headers = {
    ...SHARED,
    Allow: METHODS,
    "Access-Control-Allow-Methods": METHODS,
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": "86400",
  };
  return new Response(null, { status: 204, headers });
}

export async function refuseTooMany(request: Request): Promise<void> {
  const wait = await countRequest(networkAddress(request));
  if (wait > 0) throw new ApiProblem("too_many_requests", `Ask again in ${wait} seconds.`, [], wait);
}

function linkTo(answer: object): { Link?: string } {
  const next = "next" in answer && typeof answer.next === "string" ? answer.next : null;
  return next ? { Link: `<${next}>; rel="next"` } : {};
}

function broken(error: unknown): ApiProblem {
  log().error({ err: error }, "the API failed");
  return new ApiProblem("internal_error", "The failure was logged under the X-Request-Id of this answer.");
}

function problemAnswer(error: ApiProblem, headers: Record<string, string> = {}): Response {
  const { status, title } = PROBLEMS[error.code];
  const problem: Problem = {
    type: `${environment().SITE_URL}${paths.api()}#${error.code}`,
    title,
    status,
    detail: error.detail,
    code: error.code,
    ...(error.errors.length > 0 ? { errors: error.errors } : {}),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...SHARED,
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(error.retryAfter === null ? {} : { "Retry-After": String(error.retryAfter) }),
      ...headers,
    },
  });
}
