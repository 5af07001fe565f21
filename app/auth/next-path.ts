const HERE = "http://this.site";

/**
 * Where to go after signing in: a path on this site, or the fallback. Browsers read `/\evil.cn`, a tab in
 * `/\t/evil.cn` and `/..//evil.cn` as another site's address, so the resolved path is looked at, too.
 */
export function safeNextPath(next: string | null | undefined, fallback = "/me"): string {
  if (!next?.startsWith("/") || next.includes("\\") || !URL.canParse(next, HERE)) return fallback;
  const url = new URL(next, HERE);
  return url.origin === HERE && !url.pathname.startsWith("//") ? url.pathname + url.search : fallback;
}

/** The sign-in page that leads back to the page that was asked for. Only a GET can be repeated. */
export function signInPath(request: Request): string {
  const url = new URL(request.url);
  const wanted =
    request.method === "GET" ? url.pathname.replace(/\.data$/, "") + withoutRouteFilter(url) : "";
  return wanted ? `/sign-in?next=${encodeURIComponent(wanted)}` : "/sign-in";
}

/** Remix's own fetches name the loaders they want in `_routes`; a person's address has no such part. */
function withoutRouteFilter(url: URL): string {
  const search = new URLSearchParams(url.search);
  search.delete("_routes");
  return search.size > 0 ? `?${search}` : "";
}
