import { createHash } from "node:crypto";

/**
 * An answer that a cache may keep for `seconds`, with a strong validator made of its content; 304 without a body
 * to somebody who has it already. Compression varies the coding, so caches are told.
 */
export function conditional(
  request: Request,
  body: string,
  { seconds, ...headers }: { seconds: number; [name: string]: string | number },
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const kept = new Headers({
    ETag: etag,
    "Cache-Control": `public, max-age=${seconds}`,
    Vary: "Accept-Encoding",
  });
  for (const [name, value] of Object.entries(headers)) kept.set(name, String(value));
  if (hasAlready(request.headers.get("If-None-Match"), etag)) {
    kept.delete("Content-Type");
    return new Response(null, { status: 304, headers: kept });
  }
  return new Response(request.method === "HEAD" ? null : body, { headers: kept });
}

/** RFC 9110: If-None-Match compares weakly, and a cache on the way may have weakened the tag. */
function hasAlready(sent: string | null, etag: string): boolean {
  if (sent === null) return false;
  return sent.trim() === "*" || sent.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
