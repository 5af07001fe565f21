import type { LoaderFunctionArgs } from "@remix-run/node";
import { describeApi } from "~/app/services/api/openapi/document";
import { answerApi, wrongMethod } from "../api.v1._index/answer";

/** The description of the API, in the language asked for. */
export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, describeApi);
}

export function action() {
  return wrongMethod();
}
