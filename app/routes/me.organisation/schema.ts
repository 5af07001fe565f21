import { z } from "zod";
import { readCreditCode } from "~/app/domain/credit-code";
import { ORGANISATION_KINDS, ORGANISATION_SIZES } from "~/app/domain/organisation";
import { m } from "~/app/locales/messages/messages";
import { profileSchema } from "./profile-schema";

const orNull = (text: string) => text || null;
const ticked = z
  .string()
  .optional()
  .transform((value) => value === "1");

const creditCode = z
  .string("required")
  .min(1)
  .transform((typed, context) => {
    const reading = readCreditCode(typed);
    if (reading.ok) return reading.value;
    const { code, ...params } = reading.problem;
    context.addIssue({ code: "custom", message: code, params });
    return z.NEVER;
  });

const website = z
  .string("required")
  .max(200)
  .transform((typed) => (typed && !/^[a-z]+:/i.test(typed) ? `https://${typed}` : typed))
  .pipe(
    z.union([z.literal(""), z.url({ protocol: /^https?$/ })], {
      error: () => m.organisation_website_problem(),
    }),
  );

/** City and domains must be ones of their lists; what a list holds is data, so the form brings its codes along. */
export function organisationSchema(cityCodes: string[], domainCodes: string[]) {
  return factsSchema(cityCodes).and(profileSchema(domainCodes));
}

function factsSchema(cityCodes: string[]) {
  return z.object({
    id: z.string().optional(),
    version: z.coerce.number().int().optional(),
    name: z.string("required").min(1).max(100),
    nameEn: z.string("required").max(200).transform(orNull),
    creditCode,
    kind: z.enum(ORGANISATION_KINDS, "unknown_choice"),
    cityCode: z.string("required").refine((code) => cityCodes.includes(code), "unknown_choice"),
    size: z
      .union([z.literal(""), z.enum(ORGANISATION_SIZES)], "unknown_choice")
      .transform((size) => size || null),
    isHighTech: ticked,
    isSpecialised: ticked,
    isLittleGiant: ticked,
    intro: z.string("required").max(1000).transform(orNull),
    website: website.transform(orNull),
  });
}
