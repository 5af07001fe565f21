import { z } from "zod";
import { MAX_ATTACHMENT } from "~/app/domain/attachment";
import { trlLevel } from "./values";

/** A file of a record that everybody can download. Other files are not in any answer. */
export const attachment = z.strictObject({
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int().min(1).max(MAX_ATTACHMENT),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  level: trlLevel.nullable(),
  url: z.url(),
});
export type ApiAttachment = z.infer<typeof attachment>;
