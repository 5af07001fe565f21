import type { Organisation } from "~/app/domain/organisation";
import type { Actor } from "~/app/domain/person";
import type { OrganisationProfile, PlatformOffer } from "~/app/domain/platform";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import { findProfile, replaceProfile } from "~/db/queries/organisation-profiles";
import { touchOrganisation } from "~/db/queries/organisations";
import { inTransaction, type Trx } from "~/db/transaction";
import { tellWriters } from "../notices/tell";
import { lockForOperator } from "./organisation-access";
import { changedParts, checkedProfile, knownDomainCodes } from "./organisation-profile";

export type PlatformCorrection = {
  id: string;
  fromVersion: number;
  domainCodes: string[];
  offers: PlatformOffer[];
  /** Goes to the owners. */
  reason: string;
};

/** An operator corrects what a platform takes on and in which domains; its status stays, its owners and editors are told why. */
export async function correctPlatform(actor: Actor, correction: PlatformCorrection): Promise<true | Refusal> {
  const reason = correction.reason.trim();
  if (!reason) return new Refusal("reason_required", {}, [{ field: "correctionReason", code: "required" }]);
  const known = await knownDomainCodes();
  return inTransaction(async (trx) => {
    const organisation = await lockForOperator(trx, actor, correction.id);
    if (isRefusal(organisation)) return organisation;
    if (organisation.version !== correction.fromVersion) return new Refusal("stale_version");
    const before = await findProfile(trx, correction.id);
    const after = corrected(organisation, before, correction, known);
    if (isRefusal(after)) return after;
    await touchOrganisation(trx, correction.id, correction.fromVersion);
    await replaceProfile(trx, correction.id, after);
    const event = await record(trx, actor, correction.id, changedParts(before, after));
    const news = {
      kind: "organisation_decided" as const,
      action: "organisation_corrected" as const,
      subject: { kind: "organisation" as const, id: correction.id },
      organisationId: correction.id,
      event,
      facts: { reason },
    };
    await tellWriters(trx, news, actor.personId);
    return true;
  });
}

function corrected(
  { kind }: Organisation,
  { platform }: OrganisationProfile,
  { domainCodes, offers }: PlatformCorrection,
  known: readonly string[],
): OrganisationProfile | Refusal {
  if (kind !== "platform" || !platform) return new Refusal("wrong_state");
  return checkedProfile(kind, { domainCodes, platform: { ...platform, offers } }, known);
}

function record(trx: Trx, actor: Actor, subjectId: string, changed: string[]): Promise<string> {
  const fact = { subjectKind: "organisation", subjectId, actorId: actor.personId } as const;
  return appendAudit(trx, { ...fact, action: "correct_platform", details: { changed: changed.join(" ") } });
}
