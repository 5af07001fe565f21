import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOperator } from "~/app/auth/actor";
import { QUEUE_STATES } from "~/app/domain/review-queue";
import { currentLanguage } from "~/app/http/request-context";
import { reviewTable } from "~/app/services/export/review-queue";
import { answerExport } from "../scenarios.export.$format/answer-export";

/** One queue of the review, whole, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOperator(request);
  const asked = new URL(request.url).searchParams.get("state");
  const state = QUEUE_STATES.find((known) => known === asked) ?? "submitted";
  return answerExport(request, params.format, () => reviewTable(state, currentLanguage()));
}
