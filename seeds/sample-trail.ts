import type { ListingNoun } from "~/app/domain/listing-number";
import { SYSTEM_ACTOR_ID } from "~/app/domain/person";
import { newId } from "~/db/ids";
import { decideReview, insertReview } from "~/db/queries/reviews";
import type { Trx } from "~/db/transaction";
import type { SampleComment } from "./datasets/samples/types";
import type { SampleStep } from "./sample-history";

export type DatedStep = SampleStep & { at: string };
type Actors = { ownerId: string; operatorId: string };
export type SampleSubject = {
  noun: ListingNoun;
  id: string;
  createdAt: string;
  reason: string;
  comments: readonly SampleComment[];
};

const DECISIONS = { return: "returned", approve: "approved", reject: "rejected" } as const;

/** Writes the audit lines, transitions and reviews that a record in its state would have behind it. */
export async function insertSampleTrail(
  trx: Trx,
  subject: SampleSubject,
  steps: DatedStep[],
  actors: Actors,
) {
  const { noun, id } = subject;
  await audit(trx, subject, actors.ownerId, "create", {}, subject.createdAt);
  for (const [index, step] of steps.entries()) {
    const actorId = { owner: actors.ownerId, operator: actors.operatorId, clock: SYSTEM_ACTOR_ID }[
      step.party
    ];
    const reason = index === steps.length - 1 ? subject.reason : "";
    await trx
      .insertInto("transitions")
      .values({
        id: newId(),
        subject_kind: noun,
        subject_id: id,
        from_state: step.from,
        to_state: step.to,
        action: step.action,
        actor_id: actorId,
        acted_as: step.party,
        reason,
        at: step.at,
      })
      .execute();
    await audit(
      trx,
      subject,
      actorId,
      step.action,
      { from: step.from, to: step.to, version: index + 2 },
      step.at,
    );
    if (step.action === "take") await insertReview(trx, noun, id, actors.operatorId, step.at);
    if (step.action === "return" || step.action === "approve" || step.action === "reject") {
      const comments = step.action === "return" ? [...subject.comments] : [];
      await decideReview(trx, noun, id, {
        decision: DECISIONS[step.action],
        note: reason,
        comments,
        at: step.at,
      });
    }
  }
}

/** Like `appendAudit`, at the time the step was made instead of now. */
async function audit(
  trx: Trx,
  subject: SampleSubject,
  actorId: string,
  action: string,
  details: object,
  at: string,
) {
  await trx
    .insertInto("audit_log")
    .values({
      id: newId(),
      subject_kind: subject.noun,
      subject_id: subject.id,
      actor_id: actorId,
      action,
      details: JSON.stringify(details),
      at,
    })
    .execute();
}
