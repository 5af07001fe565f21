import { z } from "zod";
import { SEARCH_INDEXES, SEARCH_NAME_LENGTH } from "~/app/domain/saved-search";

export const searchName = z
  .string("required")
  .transform((name) => name.replace(/\s+/g, " ").trim())
  .pipe(z.string("required").min(1).max(SEARCH_NAME_LENGTH));

/** What is saved stands in the address: the list (`in`) and the list's own parameters. */
export const inSchema = z.enum(SEARCH_INDEXES).catch("scenarios");

export const saveSchema = z.object({
  name: searchName,
  mailed: z
    .literal("1")
    .optional()
    .transform((value) => value !== undefined),
});
