import type { Actor } from "~/app/domain/person";
import type { OrganisationProfile } from "~/app/domain/platform";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import { insertMembership } from "~/db/queries/memberships";
import { replaceProfile } from "~/db/queries/organisation-profiles";
import { insertOrganisation, type OrganisationFacts } from "~/db/queries/organisations";
import { inTransaction } from "~/db/transaction";
import { refuseTakenCode, withCreditCode } from "./organisation-facts";
import { checkedProfile, knownDomainCodes } from "./organisation-profile";
import { tellOfWaiting } from "./tell-of-waiting";

/** Registers an organisation; whoever does it becomes its owner, and an operator is asked to verify it. */
export async function registerOrganisation(
  actor: Actor,
  given: OrganisationFacts,
  work?: OrganisationProfile,
): Promise<{ id: string } | Refusal> {
  if (!actor.emailVerified) return new Refusal("email_not_verified");
  const facts = withCreditCode(given);
  if (isRefusal(facts)) return facts;
  const profile = work && checkedProfile(facts.kind, work, await knownDomainCodes());
  if (isRefusal(profile)) return profile;
  return refuseTakenCode(() =>
    inTransaction(async (trx) => {
      const id = await insertOrganisation(trx, facts);
      if (profile) await replaceProfile(trx, id, profile);
      await insertMembership(trx, { personId: actor.personId, organisationId: id, role: "owner" });
      const event = await appendAudit(trx, {
        subjectKind: "organisation",
        subjectId: id,
        actorId: actor.personId,
        action: "register",
        details: { kind: facts.kind, city: facts.cityCode },
      });
      await tellOfWaiting(trx, id, { event, actorId: actor.personId });
      return { id };
    }),
  );
}
