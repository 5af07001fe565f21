import { Readable } from "node:stream";
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { sitemapPart } from "~/app/services/api/sitemap/sitemap";

/** One part of the sitemap, written while it is read: no part is ever in memory as a whole. */
export async function loader({ params }: LoaderFunctionArgs) {
  const [, name] = /^([a-z0-9-]+)\.xml$/.exec(params.part ?? "") ?? [];
  const pieces = name === undefined ? null : await sitemapPart(name);
  if (!pieces) return new Response("Not Found\n", { status: 404, headers: { "Content-Type": "text/plain" } });
  return new Response(createReadableStreamFromReadable(Readable.from(pieces)), {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
