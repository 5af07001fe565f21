import { z } from "zod";

export const decisionSchema = z.object({
  version: z.coerce.number("required").int(),
  reason: z.string().max(500).default(""),
});
