import { z } from "zod";
import { ATTACHMENT_VISIBILITIES } from "~/app/domain/attachment";

const visibility = z.enum(ATTACHMENT_VISIBILITIES, "unknown_choice");

/** A change of one file that is there. */
export const changeForm = z.object({
  intent: z.enum(["remove", "put_back", "show_to"], "unknown_choice"),
  id: z.string().min(1, "required"),
  visibility: visibility.default("private"),
});
export type ChangeForm = z.infer<typeof changeForm>;

/** What is said of a new file; `levels` are those the record names evidence for. */
export const addForm = (levels: readonly number[]) =>
  z.object({
    visibility,
    level: z
      .string()
      .default("")
      .transform((text) => (text === "" ? null : Number(text)))
      .refine((level) => level === null || levels.includes(level), "unknown_choice"),
  });
