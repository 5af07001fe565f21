import type { LoaderFunctionArgs } from "@remix-run/node";
import { networkAddress } from "~/app/auth/network-address";
import { SEARCH_SCOPES } from "~/app/domain/suggestions";
import { currentLanguage } from "~/app/http/request-context";
import { mayAskAgain } from "~/app/services/search-words/ask-limits";
import { NO_SUGGESTIONS, suggest } from "~/app/services/search-words/suggest";

/** Suggestions for a search box while somebody types: `?q=` the words, `?in=` where they would be searched. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (!(await mayAskAgain(networkAddress(request))))
    return Response.json(NO_SUGGESTIONS, { status: 429, headers: { "Retry-After": "60" } });
  const params = new URL(request.url).searchParams;
  const scope = SEARCH_SCOPES.find((name) => name === params.get("in")) ?? "all";
  const suggestions = await suggest(params.get("q") ?? "", scope, currentLanguage());
  // The names are in the language of the person, which is a cookie.
  return Response.json(suggestions, {
    headers: { "Cache-Control": "private, max-age=60", Vary: "Cookie" },
  });
}
