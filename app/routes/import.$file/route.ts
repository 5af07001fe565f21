import type { LoaderFunctionArgs } from "@remix-run/node";
import { networkAddress } from "~/app/auth/network-address";
import { LANGUAGES } from "~/app/domain/person";
import { notFound } from "~/app/http/form";
import { currentLanguage } from "~/app/http/request-context";
import { countExport } from "~/app/services/export/export-limit";
import { EXPORT_FORMATS } from "~/app/services/export/table";
import { templateFile } from "~/app/services/import/template/template-file";
import { tooManyExports } from "../scenarios.export.$format/answer-export";

/** `/import/template.xlsx?kind=scenario`: a list to fill in. It holds nothing of anybody's. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const format = EXPORT_FORMATS.find((known) => params.file === `template.${known}`);
  if (!format) return notFound();
  const seconds = await countExport(networkAddress(request));
  if (seconds > 0) return tooManyExports(seconds);
  const asked = new URL(request.url).searchParams;
  const noun = asked.get("kind") === "achievement" ? "achievement" : "scenario";
  const language = LANGUAGES.find((known) => known === asked.get("lang")) ?? currentLanguage();
  const { body, headers } = await templateFile({ noun, language, format });
  return new Response(typeof body === "string" ? body : new Uint8Array(body), { headers });
}
