import type { Actor } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { decideOnOrganisation, type OrganisationDecision } from "./decide-on-organisation";

/** An operator refuses to verify an organisation and says why, so that its owner can mend it. */
export async function rejectOrganisation(
  actor: Actor,
  decision: OrganisationDecision,
): Promise<true | Refusal> {
  const reason = decision.reason.trim();
  if (!reason) return new Refusal("reason_required", {}, [{ field: "reason", code: "required" }]);
  return decideOnOrganisation(actor, "reject", { ...decision, reason });
}
