import { z } from "zod";
import { ORGANISATION_KINDS } from "~/app/domain/organisation";
import {
  type OrganisationProfile,
  PLATFORM_KINDS,
  profileProblems,
  settledProfile,
} from "~/app/domain/platform";

type Raw = Record<string, string | string[] | undefined>;

const text = (raw: Raw, name: string): string => {
  const value = raw[name];
  return typeof value === "string" ? value : (value?.[0] ?? "");
};
const list = (raw: Raw, name: string): string[] => [raw[name] ?? []].flat();

/** Domains and offers as the form sends them: a box a kind, and two lists of levels beside it. */
export function readProfile(raw: Raw): OrganisationProfile {
  const offers = PLATFORM_KINDS.filter((kind) => text(raw, `offers.${kind}`) === "1").map((kind) => ({
    kind,
    from: Number(text(raw, `offers.${kind}.from`)),
    to: Number(text(raw, `offers.${kind}.to`)),
  }));
  const platform = { offers, services: text(raw, "services"), accreditation: text(raw, "accreditation") };
  return { domainCodes: list(raw, "domains[]"), platform };
}

/** The profile that goes with the kind chosen in the same form, settled; its problems name the form's fields. */
export function profileSchema(domainCodes: readonly string[]) {
  return z.looseObject({}).transform((sent, context): { profile: OrganisationProfile } => {
    const raw = sent as Raw;
    // A wrong kind is the business of the form's other half.
    const kind = ORGANISATION_KINDS.find((known) => known === text(raw, "kind")) ?? "sme";
    const profile = settledProfile(kind, readProfile(raw));
    for (const { field, code, params } of profileProblems(kind, profile, domainCodes))
      context.addIssue({ code: "custom", message: code, params, path: [field] });
    return { profile };
  });
}
