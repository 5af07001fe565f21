import { daysAfter } from "~/app/domain/calendar";
import type { Organisation } from "~/app/domain/organisation";
import type { Actor } from "~/app/domain/person";
import type { OrganisationProfile } from "~/app/domain/platform";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { instant } from "~/db/ids";
import { appendAudit } from "~/db/queries/audit";
import { replaceProfile } from "~/db/queries/organisation-profiles";
import { type OrganisationFacts, updateOrganisation as write } from "~/db/queries/organisations";
import { findUndoStep } from "~/db/queries/undo-steps";
import { inTransaction } from "~/db/transaction";
import { UNDO_DAYS } from "../alerts/forget-old";
import { lockOwnOrganisation } from "./organisation-access";
import { refuseTakenCode } from "./organisation-facts";

/** What an organisation said before an owner's edit. */
export type BeforeEdit = { facts: OrganisationFacts; profile: OrganisationProfile };

/** The part of an organisation that it says of itself. */
export const factsOf = (organisation: Organisation): OrganisationFacts => ({
  name: organisation.name,
  nameEn: organisation.nameEn,
  creditCode: organisation.creditCode,
  kind: organisation.kind,
  cityCode: organisation.cityCode,
  size: organisation.size,
  isHighTech: organisation.isHighTech,
  isSpecialised: organisation.isSpecialised,
  isLittleGiant: organisation.isLittleGiant,
  intro: organisation.intro,
  website: organisation.website,
});

/**
 * Takes an owner's own edit back while nobody has changed or decided anything since: the organisation still waits
 * to be verified, at the very version the edit left.
 */
export async function undoOrganisationEdit(actor: Actor, stepId: string): Promise<true | Refusal> {
  return refuseTakenCode(() =>
    inTransaction(async (trx) => {
      const since = daysAfter(instant(), -UNDO_DAYS);
      const step = await findUndoStep(trx, actor.personId, stepId, since);
      if (!step) return new Refusal("not_found");
      const organisation = await lockOwnOrganisation(trx, actor, step.subjectId);
      if (isRefusal(organisation)) return organisation;
      const { id, version, status } = organisation;
      if (version !== step.version) return new Refusal("stale_version");
      if (status !== "submitted") return new Refusal("wrong_state");
      const before = step.content as BeforeEdit;
      await write(trx, id, version, before.facts, "submitted");
      await replaceProfile(trx, id, before.profile);
      const fact = { subjectKind: "organisation", subjectId: id, actorId: actor.personId } as const;
      await appendAudit(trx, { ...fact, action: "undo_update" });
      return true;
    }),
  );
}
