import type { LoaderFunctionArgs } from "@remix-run/node";
import { nothingHere } from "~/app/services/api/problems";
import { answerApi, wrongMethod } from "../api.v1._index/answer";

/** Every address under /api/v1 that the API does not have: programs are answered as programs. */
export function loader(args: LoaderFunctionArgs) {
  return answerApi(args, nothingHere);
}

export function action() {
  return wrongMethod();
}
