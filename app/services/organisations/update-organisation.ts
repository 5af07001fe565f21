import type { Organisation, OrganisationStatus } from "~/app/domain/organisation";
import type { Actor } from "~/app/domain/person";
import { addsPlatformKind, type OrganisationProfile, settledProfile } from "~/app/domain/platform";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import { findProfile, replaceProfile } from "~/db/queries/organisation-profiles";
import {
  insertStatusChange,
  type OrganisationFacts,
  updateOrganisation as write,
} from "~/db/queries/organisations";
import { appendOutboxForOrganisation } from "~/db/queries/outbox";
import { insertUndoStep } from "~/db/queries/undo-steps";
import { inTransaction, type Trx } from "~/db/transaction";
import { lockOwnOrganisation } from "./organisation-access";
import { refuseTakenCode, withCreditCode } from "./organisation-facts";
import { changedParts, checkedProfile, knownDomainCodes } from "./organisation-profile";
import { statusAfterEdit } from "./status-transitions";
import { tellOfWaiting } from "./tell-of-waiting";
import { type BeforeEdit, factsOf } from "./undo-edit";

/** Without a `profile` the one that is there stays, as far as it goes with the kind. */
export type OrganisationEdit = {
  id: string;
  fromVersion: number;
  facts: OrganisationFacts;
  profile?: OrganisationProfile;
};

/** Saves an owner's edit, unless somebody saved since `fromVersion`; what an operator checked is checked again. */
export async function updateOrganisation(
  actor: Actor,
  edit: OrganisationEdit,
): Promise<{ status: OrganisationStatus; undoId?: string } | Refusal> {
  const facts = withCreditCode(edit.facts);
  if (isRefusal(facts)) return facts;
  const given = edit.profile && checkedProfile(facts.kind, edit.profile, await knownDomainCodes());
  if (isRefusal(given)) return given;
  return refuseTakenCode(() =>
    inTransaction(async (trx) => {
      const organisation = await lockOwnOrganisation(trx, actor, edit.id);
      if (isRefusal(organisation)) return organisation;
      if (organisation.version !== edit.fromVersion) return new Refusal("stale_version");
      const profile = await findProfile(trx, edit.id);
      const after = { facts, profile: given ?? settledProfile(facts.kind, profile) };
      const status = statusAfterEdit(organisation, facts, addsPlatformKind(profile, after.profile));
      if (status === null) return new Refusal("wrong_state");
      await write(trx, edit.id, edit.fromVersion, facts, status);
      await replaceProfile(trx, edit.id, after.profile);
      await record(trx, actor, { organisation, profile }, { ...after, status });
      return { status, ...(await keepBefore(trx, actor, { organisation, profile }, status)) };
    }),
  );
}

type Before = { organisation: Organisation; profile: OrganisationProfile };
type After = { facts: OrganisationFacts; profile: OrganisationProfile; status: OrganisationStatus };

/** An edit of what nobody has verified yet can be taken back: nobody else has built on it. */
async function keepBefore(
  trx: Trx,
  actor: Actor,
  before: Before,
  status: OrganisationStatus,
): Promise<{ undoId?: string }> {
  const { organisation, profile } = before;
  if (organisation.status !== "submitted" || status !== "submitted") return {};
  const content: BeforeEdit = { facts: factsOf(organisation), profile };
  const step = { subjectId: organisation.id, version: organisation.version + 1, content };
  return { undoId: await insertUndoStep(trx, actor.personId, step) };
}

async function record(
  trx: Trx,
  actor: Actor,
  { organisation, profile }: Before,
  after: After,
): Promise<void> {
  const { id, status: from } = organisation;
  const { facts, status: to } = after;
  const actorId = actor.personId;
  if (from !== to) {
    const step = { organisationId: id, from, to, action: "edit", actorId, actedAs: "owner" } as const;
    const event = await insertStatusChange(trx, { ...step, reason: "" });
    await tellOfWaiting(trx, id, { event, actorId });
  }
  const changed = [...changedFields(organisation, facts), ...changedParts(profile, after.profile)];
  await appendAudit(trx, {
    subjectKind: "organisation",
    subjectId: id,
    actorId,
    action: "update",
    details: { from, to, changed: changed.join(" ") },
  });
  if (publicFaceOf(organisation, from) !== publicFaceOf(facts, to))
    await appendOutboxForOrganisation(trx, id);
}

/** Names of fields only: the values stay out of the log. */
function changedFields(before: OrganisationFacts, after: OrganisationFacts): string[] {
  return (Object.keys(after) as (keyof OrganisationFacts)[]).filter((key) => before[key] !== after[key]);
}

/** What the index shows of an organisation beside its listings. */
function publicFaceOf(facts: OrganisationFacts, status: OrganisationStatus): string {
  return JSON.stringify([facts.name, facts.nameEn, facts.kind, facts.cityCode, facts.size, status]);
}
