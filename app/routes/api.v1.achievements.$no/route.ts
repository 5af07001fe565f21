import type { LoaderFunctionArgs } from "@remix-run/node";
import { viewApiAchievement } from "~/app/services/api/view-one";
import { answerApi, wrongMethod } from "../api.v1._index/answer";

/** One public achievement by its number. */
export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, (url) => viewApiAchievement(args.params.no ?? "", url));
}

export function action() {
  return wrongMethod();
}
