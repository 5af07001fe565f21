import { z } from "zod";
import type { Answers } from "~/app/domain/form-state";

const text = z.string().max(1000).default("");

/** What an operator sends beside the comments: the button, the overall note, a reason. */
export const reviewSchema = z.object({
  intent: z.enum(
    [
      "take",
      "take_over",
      "return",
      "approve",
      "approve_and_publish",
      "reject",
      "publish",
      "pause",
      "resume",
      "withdraw",
      "renew",
    ],
    "invalid",
  ),
  note: text,
  reason: text,
});
export type ReviewForm = z.infer<typeof reviewSchema>;

const LONGEST_COMMENT = 1000;

/** The comment boxes are named `comment.<question>`; empty ones say nothing, over-long ones are told apart by their field. */
export function readComments(answers: Answers, fields: readonly string[]) {
  const comments = fields.flatMap((field) => {
    const answer = answers[`comment.${field}`];
    return typeof answer === "string" && answer !== "" ? [{ field, text: answer }] : [];
  });
  const tooLong = comments.filter((comment) => [...comment.text].length > LONGEST_COMMENT);
  return { comments, tooLong, longest: LONGEST_COMMENT };
}
