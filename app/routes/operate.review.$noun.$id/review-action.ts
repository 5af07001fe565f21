import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireOperator } from "~/app/auth/actor";
import { fieldGroups } from "~/app/components/editor/catalogue";
import { authorizeReviewer } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { flash } from "~/app/http/flash";
import { invalid, notFound, readAnswers, refused, toProblem } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { NOUNS } from "~/app/services/listings/nouns";
import { database } from "~/db/connection";
import { REVIEW_MOVES } from "./review-moves";
import { readComments, reviewSchema } from "./schema";

/** The noun in the address; anything else is no address of ours. */
export function nounOf(value: string | undefined): ListingNoun {
  return value === "scenario" || value === "achievement" ? value : notFound();
}

export async function actOnReview({ request, params }: ActionFunctionArgs) {
  const actor = await requireOperator(request);
  const noun = nounOf(params.noun);
  const record = await NOUNS[noun].find(database(), params.id ?? "");
  const permit = record ? authorizeReviewer<ListingRecord>(actor, record) : null;
  if (!permit || isRefusal(permit)) return notFound();
  const { answers } = await readAnswers(request);
  const form = reviewSchema.safeParse(answers);
  const fields = fieldGroups(noun).flatMap((group) => group.fields.map((entry) => entry.field));
  const { comments, tooLong, longest } = readComments(answers, fields);
  if (!form.success || tooLong.length > 0) {
    const over = tooLong.map(({ field, text }) => ({
      field: `comment.${field}`,
      code: "too_long",
      params: { maximum: longest, actual: [...text].length },
    }));
    const bad = (form.error?.issues ?? []).map((issue) => ({
      field: String(issue.path[0]),
      code: issue.code === "too_big" ? "too_long" : "invalid",
      params: { maximum: longest, actual: [...String(answers[String(issue.path[0])] ?? "")].length },
    }));
    return invalid({ problems: [...bad, ...over].map(toProblem), answers });
  }
  const { run, flashKey } = REVIEW_MOVES[form.data.intent];
  const outcome = await run(noun, permit, { ...form.data, comments });
  if (isRefusal(outcome)) return refused(outcome, answers);
  const stays = ["take", "take_over", "approve"].includes(form.data.intent);
  const next = stays ? paths.reviewListing(noun, permit.record.id) : paths.review();
  return redirect(next, { headers: { "Set-Cookie": await flash(flashKey) } });
}
