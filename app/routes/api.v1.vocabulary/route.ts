import type { LoaderFunctionArgs } from "@remix-run/node";
import { showVocabulary } from "~/app/services/api/show-vocabulary";
import { answerApi, wrongMethod } from "../api.v1._index/answer";

/** The words that records are filed under. */
export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, showVocabulary);
}

export function action() {
  return wrongMethod();
}
