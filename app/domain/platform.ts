import type { OrganisationKind } from "./organisation";
import type { FieldProblem } from "./refusal";
import { isTrlLevel } from "./trl";

/** Kinds of platform in the policy's own words, in the order an achievement meets them (policy 四(四)1, 四(五)2). */
export const PLATFORM_KINDS = [
  "proof_of_concept", // 概念验证中心
  "pilot", // 中试基地
  "testing", // 检验检测
] as const;
export type PlatformKind = (typeof PLATFORM_KINDS)[number];

/** The TRL an achievement must have reached and the TRL it leaves with, 1–9, `from` below `to`. */
export type TrlRange = { from: number; to: number };

/** Our own proposal, a prefill and never a rule: no document says which platform covers which levels. */
export const SUGGESTED_RANGE: Record<PlatformKind, TrlRange> = {
  proof_of_concept: { from: 3, to: 5 },
  pilot: { from: 5, to: 7 },
  testing: { from: 6, to: 8 },
};

export type PlatformOffer = TrlRange & { kind: PlatformKind };

/** What a platform says of itself: what it takes on, and for testing bodies the accreditation they declare. */
export type PlatformFacts = { offers: PlatformOffer[]; services: string; accreditation: string };

/** What an organisation says of its work; `platform` is null for those that are no platform. */
export type OrganisationProfile = { domainCodes: string[]; platform: PlatformFacts | null };

export const EMPTY_PROFILE: OrganisationProfile = { domainCodes: [], platform: null };

export const PROFILE_LIMITS = { domains: 6, services: 1000, accreditation: 500 };

/** The profile as it is stored: each code once, kinds in order, and nothing that does not go with the kind. */
export function settledProfile(kind: OrganisationKind, profile: OrganisationProfile): OrganisationProfile {
  const domainCodes = [...new Set(profile.domainCodes)];
  if (kind !== "platform" || !profile.platform) return { domainCodes, platform: null };
  const offers = PLATFORM_KINDS.flatMap(
    (wanted) => profile.platform?.offers.find((offer) => offer.kind === wanted) ?? [],
  );
  const tests = offers.some((offer) => offer.kind === "testing");
  const accreditation = tests ? profile.platform.accreditation.trim() : "";
  return { domainCodes, platform: { offers, services: profile.platform.services.trim(), accreditation } };
}

/** True when a kind is claimed that was not there when the operator looked: it must be looked at again. */
export function addsPlatformKind(before: OrganisationProfile, after: OrganisationProfile): boolean {
  const known = before.platform?.offers.map((offer) => offer.kind) ?? [];
  return (after.platform?.offers ?? []).some((offer) => !known.includes(offer.kind));
}

/** What is wrong with a settled profile, by form field; `knownDomains` are the vocabulary's codes. */
export function profileProblems(
  kind: OrganisationKind,
  { domainCodes, platform }: OrganisationProfile,
  knownDomains: readonly string[],
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const maximum = PROFILE_LIMITS.domains;
  if (domainCodes.some((code) => !knownDomains.includes(code)))
    problems.push({ field: "domains", code: "unknown_choice" });
  if (domainCodes.length > maximum)
    problems.push({ field: "domains", code: "too_many", params: { maximum, actual: domainCodes.length } });
  if (kind !== "platform") return problems;
  if (domainCodes.length === 0) problems.push({ field: "domains", code: "choose_at_least_one" });
  return [...problems, ...platformProblems(platform)];
}

function platformProblems(platform: PlatformFacts | null): FieldProblem[] {
  const { offers, services, accreditation } = platform ?? { offers: [], services: "", accreditation: "" };
  const problems = offers.flatMap(rangeProblems);
  if (offers.length === 0) problems.push({ field: "offers", code: "choose_at_least_one" });
  if (services === "") problems.push({ field: "services", code: "required" });
  return [
    ...problems,
    ...tooLong("services", services, PROFILE_LIMITS.services),
    ...tooLong("accreditation", accreditation, PROFILE_LIMITS.accreditation),
  ];
}

function rangeProblems({ kind, from, to }: PlatformOffer): FieldProblem[] {
  const ends = { from, to };
  const odd = (["from", "to"] as const).filter((end) => !isTrlLevel(ends[end]));
  if (odd.length > 0) return odd.map((end) => ({ field: `offers.${kind}.${end}`, code: "unknown_choice" }));
  return from < to ? [] : [{ field: `offers.${kind}.to`, code: "trl_range" }];
}

function tooLong(field: string, text: string, maximum: number): FieldProblem[] {
  const actual = [...text].length;
  return actual > maximum ? [{ field, code: "too_long", params: { maximum, actual } }] : [];
}
