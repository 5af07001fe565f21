import type { LoaderFunctionArgs } from "@remix-run/node";
import { viewApiScenario } from "~/app/services/api/view-one";
import { answerApi, wrongMethod } from "../api.v1._index/answer";

/** One public scenario by its number. */
export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, (url) => viewApiScenario(args.params.no ?? "", url));
}

export function action() {
  return wrongMethod();
}
