import type { LoaderFunctionArgs } from "@remix-run/node";
import { listApiOrganisations } from "~/app/services/api/list-organisations";
import { answerApi, wrongMethod } from "../api.v1._index/answer";

/** Verified organisations, page by page. */
export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, listApiOrganisations);
}

export function action() {
  return wrongMethod();
}
