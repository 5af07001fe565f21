import type { LoaderFunctionArgs } from "@remix-run/node";
import { listApiAchievements } from "~/app/services/api/list-listings";
import { answerApi, wrongMethod } from "../api.v1._index/answer";

/** Public achievements, page by page. */
export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, listApiAchievements);
}

export function action() {
  return wrongMethod();
}
