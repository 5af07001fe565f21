import type { OrganisationKind } from "~/app/domain/organisation";
import { type OrganisationProfile, profileProblems, settledProfile } from "~/app/domain/platform";
import { Refusal } from "~/app/domain/refusal";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";

/** The vocabulary's domains; read it before a transaction opens. */
export async function knownDomainCodes(): Promise<string[]> {
  const { domains } = await loadVocabulary(database());
  return domains.map((domain) => domain.code);
}

/** The profile as it will be stored, or a refusal that names the fields. */
export function checkedProfile(
  kind: OrganisationKind,
  given: OrganisationProfile,
  knownDomains: readonly string[],
): OrganisationProfile | Refusal {
  const profile = settledProfile(kind, given);
  const problems = profileProblems(kind, profile, knownDomains);
  return problems.length > 0 ? new Refusal("not_ready", {}, problems) : profile;
}

/** Names of the parts that differ: the values stay out of the log. */
export function changedParts(before: OrganisationProfile, after: OrganisationProfile): string[] {
  const parts = ({ domainCodes, platform }: OrganisationProfile) => ({
    domainCodes,
    offers: platform?.offers ?? [],
    services: platform?.services ?? "",
    accreditation: platform?.accreditation ?? "",
  });
  const [was, is] = [parts(before), parts(after)];
  return (Object.keys(is) as (keyof typeof is)[]).filter(
    (part) => JSON.stringify(was[part]) !== JSON.stringify(is[part]),
  );
}
