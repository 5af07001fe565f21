import { MeilisearchApiError, MeilisearchError, MeilisearchRequestTimeOutError } from "meilisearch";

/**
 * Why Meilisearch cannot be asked right now. `refused`: the key is missing, wrong or may not do it; `missing`:
 * the index is not there (yet); `unprepared`: it is, without our settings (yet); `busy`: the server says so
 * itself; `closed`: by our own side.
 */
export type UnavailableReason =
  | "unreachable"
  | "timeout"
  | "refused"
  | "missing"
  | "unprepared"
  | "busy"
  | "closed";

/** Meilisearch did not do what was asked and may do it later: reads fall back, writes wait in the outbox. */
export class SearchUnavailable extends Error {
  override readonly name = "SearchUnavailable";
  constructor(
    readonly reason: UnavailableReason,
    message: string,
    options?: { cause: unknown },
  ) {
    super(message, options);
  }
}

/** The server understood and said no: asking again will not help. `code` is Meilisearch's own. */
export class SearchRejected extends Error {
  override readonly name: string = "SearchRejected";
  constructor(
    readonly code: string,
    message: string,
    options?: { cause: unknown },
  ) {
    super(message, options);
  }
}

/** A task was taken in and failed or was cancelled while it was worked on. */
export class SearchTaskFailed extends SearchRejected {
  override readonly name = "SearchTaskFailed";
}

/** Every error of the client as one of the above; `action` completes "could not …", `help` tells what a refused key lacks. */
export function translated(error: unknown, action: string, help: string): unknown {
  if (error instanceof MeilisearchApiError) return translatedAnswer(error, action, help);
  if (error instanceof MeilisearchError) {
    const reason = isTimeout(error.cause) ? "timeout" : "unreachable";
    return new SearchUnavailable(reason, `Meilisearch could not ${action}: ${reason} (${rootOf(error)})`, {
      cause: error,
    });
  }
  // The client parses every answer as JSON: a proxy's error page ends here.
  if (error instanceof SyntaxError)
    return new SearchUnavailable("unreachable", `what answers in place of Meilisearch could not ${action}`, {
      cause: error,
    });
  return error;
}

/** What a search or a listing gets that uses an attribute which the index's settings do not offer. */
const UNPREPARED =
  /^invalid_(search|multi_search|document)_(filter|facets|facets_by_index|sort|attributes_to_search_on)$/;

function translatedAnswer(error: MeilisearchApiError, action: string, help: string): Error {
  const { status } = error.response;
  const code = error.cause?.code ?? String(status);
  const text = `Meilisearch could not ${action}: ${error.message} (${status} ${code})`;
  const cause = { cause: error };
  if (code === "missing_authorization_header")
    return new SearchUnavailable("refused", `${text}. The server wants a key: set MEILI_API_KEY`, cause);
  if (status === 401 || status === 403) return new SearchUnavailable("refused", `${text}. ${help}`, cause);
  if (code === "index_not_found") return new SearchUnavailable("missing", text, cause);
  if (UNPREPARED.test(code)) return new SearchUnavailable("unprepared", text, cause);
  if (status >= 500 || status === 429 || status === 408) return new SearchUnavailable("busy", text, cause);
  return new SearchRejected(code, text, cause);
}

function isTimeout(cause: unknown): boolean {
  if (cause instanceof MeilisearchRequestTimeOutError) return true;
  return cause instanceof Error && (cause.name === "TimeoutError" || cause.name === "AbortError");
}

/** The innermost message says most: "connect ECONNREFUSED …" rather than "fetch failed". */
function rootOf(error: Error): string {
  return error.cause instanceof Error ? rootOf(error.cause) : error.message;
}
