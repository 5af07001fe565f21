import type { Actor } from "~/app/domain/person";
import type { Refusal } from "~/app/domain/refusal";
import type { FlashKey } from "~/app/http/flash";
import type { OrganisationDecision } from "~/app/services/organisations/decide-on-organisation";
import { rejectOrganisation } from "~/app/services/organisations/reject-organisation";
import type { OrganisationAction } from "~/app/services/organisations/status-transitions";
import { suspendOrganisation } from "~/app/services/organisations/suspend-organisation";
import { verifyOrganisation } from "~/app/services/organisations/verify-organisation";

type Decision = {
  action: OrganisationAction;
  decide: (actor: Actor, decision: OrganisationDecision) => Promise<true | Refusal>;
  flash: FlashKey;
};

/** The service behind each button of the page, and what is said afterwards. */
export const DECISIONS: readonly Decision[] = [
  { action: "verify", decide: verifyOrganisation, flash: "organisation_verified" },
  { action: "reject", decide: rejectOrganisation, flash: "organisation_rejected" },
  { action: "suspend", decide: suspendOrganisation, flash: "organisation_suspended" },
];
