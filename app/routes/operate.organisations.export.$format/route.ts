import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOperator } from "~/app/auth/actor";
import { currentLanguage } from "~/app/http/request-context";
import { organisationTable } from "~/app/services/export/organisations";
import { readListQuery } from "../operate.organisations._index/list-query";
import { answerExport } from "../scenarios.export.$format/answer-export";

/** The operators' list of organisations with the filters of its address, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOperator(request);
  const { status, kind, text } = readListQuery(new URL(request.url).searchParams);
  const filter = { status, kind, text };
  return answerExport(request, params.format, () => organisationTable(filter, currentLanguage()));
}
