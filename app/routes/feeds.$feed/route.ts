import type { LoaderFunctionArgs } from "@remix-run/node";
import { atomFeed } from "~/app/services/api/feeds/atom";
import { ApiProblem, PROBLEMS } from "~/app/services/api/problems";
import { INDEX_NAMES } from "~/search/engine";
import { refuseTooMany } from "../api.v1._index/answer";
import { conditional } from "../api.v1._index/conditional";

const FRESH_SECONDS = 300;

/** A public list or search as an Atom feed: /feeds/scenarios.atom?q=…&domain=…&lang=en. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const index = INDEX_NAMES.find((name) => `${name}.atom` === params.feed);
  if (!index) return plain("Not Found\n", 404);
  try {
    await refuseTooMany(request);
    const feed = await atomFeed(index, new URL(request.url).searchParams);
    const type = "application/atom+xml; charset=utf-8";
    return conditional(request, feed, { seconds: FRESH_SECONDS, "Content-Type": type });
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const wait: Record<string, string> =
      error.retryAfter === null ? {} : { "Retry-After": String(error.retryAfter) };
    return plain(`${error.detail}\n`, PROBLEMS[error.code].status, wait);
  }
}

function plain(text: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8", ...headers } });
}
