import { z } from "zod";
import { isDeclineCode } from "~/app/domain/decline-code";
import { NOTE_LENGTH, VERDICTS } from "~/app/domain/match-feedback";

const common = {
  shown: z.string().max(40).default(""),
  next: z.string().max(2_000).default(""),
};

/** What the forms under a match send; the pressed button is the verdict. */
export const verdictSchema = z.object({
  ...common,
  intent: z.enum([...VERDICTS, "withdraw"], "unknown_choice"),
  code: z
    .string()
    .default("")
    .transform((value) => (isDeclineCode(value) ? value : null)),
  note: z.string().max(NOTE_LENGTH).default(""),
});
