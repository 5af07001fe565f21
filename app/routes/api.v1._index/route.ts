import type { LoaderFunctionArgs } from "@remix-run/node";
import { showIndex } from "~/app/services/api/show-index";
import { answerApi, wrongMethod } from "./answer";

/** Where everything is. */
export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, showIndex);
}

export function action() {
  return wrongMethod();
}
