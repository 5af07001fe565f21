import type { LoaderFunctionArgs } from "@remix-run/node";
import { currentLanguage } from "~/app/http/request-context";
import { platformTable } from "~/app/services/export/platforms";
import { answerExport } from "../scenarios.export.$format/answer-export";

/** The public list of platforms with the choices of its address, as a file. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  return answerExport(request, params.format, () => platformTable(asked, currentLanguage()));
}
