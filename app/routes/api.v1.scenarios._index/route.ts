import type { LoaderFunctionArgs } from "@remix-run/node";
import { listApiScenarios } from "~/app/services/api/list-listings";
import { answerApi, wrongMethod } from "../api.v1._index/answer";

/** Public scenarios, page by page. */
export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, listApiScenarios);
}

export function action() {
  return wrongMethod();
}
