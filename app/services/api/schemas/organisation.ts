import { z } from "zod";
import { instantText, named } from "./values";

/** A verified organisation as its public page shows it. */
export const organisation = z.strictObject({
  id: z.string(),
  url: z.url(),
  name: z.string(),
  nameEn: z.string().nullable(),
  kind: named,
  city: named,
  intro: z.string().nullable(),
  website: z.string().nullable(),
  isHighTech: z.boolean(),
  isSpecialised: z.boolean(),
  isLittleGiant: z.boolean(),
  isSample: z.boolean(),
  updatedAt: instantText,
});
export type ApiOrganisation = z.infer<typeof organisation>;
