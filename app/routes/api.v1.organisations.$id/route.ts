import type { LoaderFunctionArgs } from "@remix-run/node";
import { viewApiOrganisation } from "~/app/services/api/view-one";
import { answerApi, wrongMethod } from "../api.v1._index/answer";

/** One verified organisation. */
export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, (url) => viewApiOrganisation(args.params.id ?? "", url));
}

export function action() {
  return wrongMethod();
}
