import type { MemberRole, OrganisationKind, OrganisationStatus } from "./organisation";

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Roles granted to a person beside any membership: 市场运营方 and 技术经理人. */
export const PERSON_ROLES = ["operator", "technology_manager"] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export type Membership = {
  organisationId: string;
  organisationName: string;
  organisationKind: OrganisationKind;
  organisationStatus: OrganisationStatus;
  role: MemberRole;
};

/** Whoever is asking: the signed-in person with what they belong to. Made by app/auth only. */
export type Actor = {
  personId: string;
  name: string;
  email: string;
  emailVerified: boolean;
  language: Language;
  roles: PersonRole[];
  memberships: Membership[];
};

/** Acts of the house itself: imports, clocks, seeds. Written to the audit log under this name. */
export const SYSTEM_ACTOR_ID = "system";

export function isOperator(actor: Actor | null): boolean {
  return actor?.roles.includes("operator") ?? false;
}

export function membershipIn(actor: Actor | null, organisationId: string): Membership | undefined {
  return actor?.memberships.find((membership) => membership.organisationId === organisationId);
}
