import { z } from "zod";
import { IMPORT_TARGETS } from "~/app/domain/import-stage";
import { LISTING_NOUNS } from "~/app/domain/listing-number";

/** The form beside the file. `organisation` is an id from a list, or what an operator typed. */
export const startSchema = z.object({
  noun: z.enum(LISTING_NOUNS, "unknown_choice"),
  organisation: z.string().max(200).default(""),
  target: z.enum(IMPORT_TARGETS, "unknown_choice"),
});
