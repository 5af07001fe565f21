import type { Organisation } from "~/app/domain/organisation";
import type { Actor } from "~/app/domain/person";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import { insertStatusChange, setOrganisationStatus } from "~/db/queries/organisations";
import { appendOutboxForOrganisation } from "~/db/queries/outbox";
import { inTransaction, type Trx } from "~/db/transaction";
import { tellWriters } from "../notices/tell";
import { lockForOperator } from "./organisation-access";
import { nextOrganisationStatus, type OrganisationAction } from "./status-transitions";

/** What the operator looked at when deciding: another version is another question. */
export type OrganisationDecision = { id: string; fromVersion: number; reason: string };

/** The steps that verify, reject and suspend have in common; owners and editors are told. */
export async function decideOnOrganisation(
  actor: Actor,
  action: OrganisationAction,
  decision: OrganisationDecision,
): Promise<true | Refusal> {
  return inTransaction(async (trx) => {
    const organisation = await lockForOperator(trx, actor, decision.id);
    if (isRefusal(organisation)) return organisation;
    if (organisation.version !== decision.fromVersion) return new Refusal("stale_version");
    const to = nextOrganisationStatus(organisation.status, action);
    if (to === null) return new Refusal("wrong_state");
    const { id, fromVersion, reason } = decision;
    const note = reason || null;
    await setOrganisationStatus(trx, { id, fromVersion, status: to, note, decidedBy: actor.personId });
    const event = await record(trx, actor, action, organisation, to, reason);
    const news = {
      kind: "organisation_decided" as const,
      action: `organisation_${to}` as const,
      subject: { kind: "organisation" as const, id },
      organisationId: id,
      event,
      facts: reason ? { reason } : {},
    };
    await tellWriters(trx, news, actor.personId);
    return true;
  });
}

async function record(
  trx: Trx,
  actor: Actor,
  action: OrganisationAction,
  { id, status }: Organisation,
  to: Organisation["status"],
  reason: string,
): Promise<string> {
  const actorId = actor.personId;
  const step = {
    organisationId: id,
    from: status,
    to,
    action,
    actorId,
    actedAs: "operator",
    reason,
  } as const;
  const stepId = await insertStatusChange(trx, step);
  await appendAudit(trx, {
    subjectKind: "organisation",
    subjectId: id,
    actorId,
    action,
    details: { from: status, to },
  });
  await appendOutboxForOrganisation(trx, id);
  return stepId;
}
