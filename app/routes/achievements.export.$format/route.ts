import type { LoaderFunctionArgs } from "@remix-run/node";
import { currentLanguage } from "~/app/http/request-context";
import { publicListings } from "~/app/services/export/public-listings";
import { answerExport } from "../scenarios.export.$format/answer-export";

/** The public list with the filters and the order of its address, as a file. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  return answerExport(request, params.format, () => publicListings("achievements", asked, currentLanguage()));
}
