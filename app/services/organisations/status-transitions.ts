import type { OrganisationStatus } from "~/app/domain/organisation";
import type { OrganisationFacts } from "~/db/queries/organisations";

export type OrganisationAction = "verify" | "reject" | "suspend";

/** What an operator may do to an organisation in which status; everything else is refused. */
const OPERATOR_TRANSITIONS: Record<
  OrganisationAction,
  { from: readonly OrganisationStatus[]; to: "verified" | "rejected" | "suspended" }
> = {
  verify: { from: ["submitted", "rejected", "suspended"], to: "verified" },
  reject: { from: ["submitted"], to: "rejected" },
  suspend: { from: ["verified"], to: "suspended" },
};

/** The status an action leads to, or null when it is not open in this one. */
export function nextOrganisationStatus(status: OrganisationStatus, action: OrganisationAction) {
  const rule = OPERATOR_TRANSITIONS[action];
  return rule.from.includes(status) ? rule.to : null;
}

export function openOrganisationActions(status: OrganisationStatus): OrganisationAction[] {
  return (["verify", "reject", "suspend"] as const).filter(
    (action) => nextOrganisationStatus(status, action) !== null,
  );
}

/**
 * The status after an owner's edit, or null when editing is closed. A rejected organisation is submitted again;
 * a verified one stays verified unless what the operator checked (name, code, kind) changes, or the edit makes
 * a new claim (`claimsMore`: a platform of one more kind).
 */
export function statusAfterEdit(
  before: OrganisationFacts & { status: OrganisationStatus },
  after: OrganisationFacts,
  claimsMore = false,
): OrganisationStatus | null {
  if (before.status === "suspended") return null;
  if (before.status !== "verified") return "submitted";
  const same =
    before.name === after.name && before.creditCode === after.creditCode && before.kind === after.kind;
  return same && !claimsMore ? "verified" : "submitted";
}
