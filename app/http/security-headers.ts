/** The policy of everything that is no page: it loads nothing and is framed nowhere. */
export const RESOURCE_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Sent with every answer. */
export const BASE_HEADERS: Record<string, string> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** The policy of a page: only our own files, scripts and styles with this answer's nonce, no framing. */
export function documentPolicy(nonce: string, development: boolean): string {
  const connect = development ? "'self' ws:" : "'self'";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    `connect-src ${connect}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * True for a request that may change something: it must come from one of our own pages.
 * Browsers send Origin with every POST; one without it comes from no page at all and is refused too.
 */
export function isForeignPost(method: string, origin: string | undefined, host: string | undefined): boolean {
  if (["GET", "HEAD", "OPTIONS"].includes(method)) return false;
  if (!origin || !host) return true;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/**
 * True for the address that mail programs post to by themselves, from their own servers and without an Origin
 * (RFC 8058, one-click unsubscribe). It reads no cookie: the token in it is the whole proof, and whoever holds
 * that may post it from anywhere. And for the public interface, which takes no post at all and says so itself (405).
 */
export function takesForeignPosts(path: string): boolean {
  return /^\/api\/v1(\/|$)/.test(path) || /^\/alerts\/stop\/[\w-]{20,100}$/.test(path);
}
