import { z } from "zod";
import { LIMITS } from "~/app/domain/readiness";

/** What is asked before a draft is opened: whose it is, and a name for it. */
export const newListingSchema = z.object({
  organisationId: z.string("required").min(1, "required"),
  title: z.string("required").min(1, "required").max(LIMITS.title),
});
