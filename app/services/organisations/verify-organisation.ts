import type { Actor } from "~/app/domain/person";
import type { Refusal } from "~/app/domain/refusal";
import { decideOnOrganisation } from "./decide-on-organisation";

/** An operator confirms that the organisation is what it says; it may publish from now on. */
export async function verifyOrganisation(
  actor: Actor,
  organisation: { id: string; fromVersion: number },
): Promise<true | Refusal> {
  return decideOnOrganisation(actor, "verify", { ...organisation, reason: "" });
}
