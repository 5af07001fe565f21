import type { Actor } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { decideOnOrganisation, type OrganisationDecision } from "./decide-on-organisation";

/** An operator takes a verified organisation off the market and says why. */
export async function suspendOrganisation(
  actor: Actor,
  decision: OrganisationDecision,
): Promise<true | Refusal> {
  const reason = decision.reason.trim();
  if (!reason) return new Refusal("reason_required", {}, [{ field: "reason", code: "required" }]);
  return decideOnOrganisation(actor, "suspend", { ...decision, reason });
}
