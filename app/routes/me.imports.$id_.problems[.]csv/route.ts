import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerProblems } from "../me.imports.$id/answer-problems";

export function loader({ request, params }: LoaderFunctionArgs) {
  return answerProblems(request, "owner", params.id);
}
