import { robotsText } from "~/app/services/api/sitemap/robots";

/** What crawlers are asked to leave alone. */
export function loader() {
  return new Response(robotsText(), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
