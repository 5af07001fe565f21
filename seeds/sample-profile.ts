import {
  type OrganisationProfile,
  PROFILE_LIMITS,
  SUGGESTED_RANGE,
  settledProfile,
} from "~/app/domain/platform";
import { sampleAchievements } from "./datasets/samples/achievements";
import { sampleScenarios } from "./datasets/samples/scenarios";
import type { SampleOrganisation, SamplePlatform } from "./datasets/samples/types";

/** What a sample organisation says of its work: its own words, or the domains that most of its records are in. */
export function sampleProfile(sample: SampleOrganisation): OrganisationProfile {
  const domainCodes = [...(sample.domains ?? domainsOfRecords(sample.key))];
  return settledProfile(sample.kind, {
    domainCodes,
    platform: sample.platform ? facts(sample.platform) : null,
  });
}

function facts({ offers, services, accreditation = "" }: SamplePlatform) {
  return {
    offers: offers.map(([kind, from, to]) => {
      const suggested = SUGGESTED_RANGE[kind];
      return { kind, from: from ?? suggested.from, to: to ?? suggested.to };
    }),
    services,
    accreditation,
  };
}

function domainsOfRecords(key: string): string[] {
  const counts = new Map<string, number>();
  for (const { organisation, domain } of [...sampleScenarios, ...sampleAchievements])
    if (organisation === key && domain) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  return [...counts.entries()]
    .sort((a, b) => b[1] - a[1])
    .slice(0, PROFILE_LIMITS.domains)
    .map(([domain]) => domain);
}
