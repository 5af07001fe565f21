import type { LoaderFunctionArgs } from "@remix-run/node";
import { sitemapIndex } from "~/app/services/api/sitemap/sitemap";
import { conditional } from "../api.v1._index/conditional";

const FRESH_SECONDS = 3600;

/** The parts of the sitemap, for crawlers. */
export async function loader({ request }: LoaderFunctionArgs) {
  return conditional(request, await sitemapIndex(), {
    seconds: FRESH_SECONDS,
    "Content-Type": "application/xml; charset=utf-8",
  });
}
