import type { Organisation, OrganisationStatus } from "~/app/domain/organisation";
import type { Actor } from "~/app/domain/person";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import {
  insertStatusChange,
  type OrganisationFacts,
  updateOrganisation as write,
} from "~/db/queries/organisations";
import { appendOutboxForOrganisation } from "~/db/queries/outbox";
import { inTransaction, type Trx } from "~/db/transaction";
import { lockOwnOrganisation } from "./organisation-access";
import { refuseTakenCode, withCreditCode } from "./organisation-facts";
import { statusAfterEdit } from "./status-transitions";

export type OrganisationEdit = { id: string; fromVersion: number; facts: OrganisationFacts };

/** Saves an owner's edit, unless somebody saved since `fromVersion`; what an operator checked is checked again. */
export async function updateOrganisation(
  actor: Actor,
  edit: OrganisationEdit,
): Promise<{ status: OrganisationStatus } | Refusal> {
  const facts = withCreditCode(edit.facts);
  if (isRefusal(facts)) return facts;
  return refuseTakenCode(() =>
    inTransaction(async (trx) => {
      const before = await lockOwnOrganisation(trx, actor, edit.id);
      if (isRefusal(before)) return before;
      if (before.version !== edit.fromVersion) return new Refusal("stale_version");
      const status = statusAfterEdit(before, facts);
      if (status === null) return new Refusal("wrong_state");
      await write(trx, edit.id, edit.fromVersion, facts, status);
      await record(trx, actor, before, facts, status);
      return { status };
    }),
  );
}

async function record(
  trx: Trx,
  actor: Actor,
  before: Organisation,
  facts: OrganisationFacts,
  status: OrganisationStatus,
): Promise<void> {
  if (before.status !== status)
    await insertStatusChange(trx, {
      organisationId: before.id,
      from: before.status,
      to: status,
      action: "edit",
      actorId: actor.personId,
      actedAs: "owner",
      reason: "",
    });
  await appendAudit(trx, {
    subjectKind: "organisation",
    subjectId: before.id,
    actorId: actor.personId,
    action: "update",
    details: { from: before.status, to: status, changed: changedFields(before, facts).join(" ") },
  });
  if (publicFaceOf(before, before.status) !== publicFaceOf(facts, status))
    await appendOutboxForOrganisation(trx, before.id);
}

/** Names of fields only: the values stay out of the log. */
function changedFields(before: OrganisationFacts, after: OrganisationFacts): string[] {
  return (Object.keys(after) as (keyof OrganisationFacts)[]).filter((key) => before[key] !== after[key]);
}

/** What the index shows of an organisation beside its listings. */
function publicFaceOf(facts: OrganisationFacts, status: OrganisationStatus): string {
  return JSON.stringify([facts.name, facts.nameEn, facts.kind, facts.cityCode, facts.size, status]);
}
