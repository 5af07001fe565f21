import type { Db } from "../connection";
import { instant, newId } from "../ids";
import type { Trx } from "../transaction";

export type AuditFact = {
  subjectKind: "scenario" | "achievement" | "organisation" | "person" | "vocabulary" | "import";
  subjectId: string;
  actorId: string;
  action: string;
  /** Codes and counts only: personal data never enters the log. */
  details?: Record<string, string | number | boolean | null>;
};

/** Appends one line to the audit log, in the transaction of the change it tells of. */
export async function appendAudit(trx: Trx, fact: AuditFact): Promise<void> {
  await trx
    .insertInto("audit_log")
    .values({
      id: newId(),
      subject_kind: fact.subjectKind,
      subject_id: fact.subjectId,
      actor_id: fact.actorId,
      action: fact.action,
      details: JSON.stringify(fact.details ?? {}),
      at: instant(),
    })
    .execute();
}

export type TransitionFact = {
  subjectKind: "scenario" | "achievement";
  subjectId: string;
  from: string;
  to: string;
  action: string;
  actorId: string;
  actedAs: string;
  reason?: string;
};

/** Records one step of a state machine, in the transaction that makes it. */
export async function appendTransition(trx: Trx, fact: TransitionFact): Promise<void> {
  await trx
    .insertInto("transitions")
    .values({
      id: newId(),
      subject_kind: fact.subjectKind,
      subject_id: fact.subjectId,
      from_state: fact.from,
      to_state: fact.to,
      action: fact.action,
      actor_id: fact.actorId,
      acted_as: fact.actedAs,
      reason: fact.reason ?? "",
      at: instant(),
    })
    .execute();
}

export type TransitionEntry = {
  id: string;
  from: string;
  to: string;
  action: string;
  actorName: string | null;
  actedAs: string;
  reason: string;
  at: string;
};

/** The steps of one record, oldest first, with the name of whoever made them (null: the house itself). */
export async function listTransitions(
  db: Db,
  subjectKind: string,
  subjectId: string,
): Promise<TransitionEntry[]> {
  const rows = await db
    .selectFrom("transitions as t")
    .leftJoin("people as p", "p.id", "t.actor_id")
    .select([
      "t.id",
      "t.from_state",
      "t.to_state",
      "t.action",
      "p.name as actor",
      "t.acted_as",
      "t.reason",
      "t.at",
    ])
    .where("t.subject_kind", "=", subjectKind)
    .where("t.subject_id", "=", subjectId)
    .orderBy("t.at")
    .orderBy("t.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    from: row.from_state,
    to: row.to_state,
    action: row.action,
    actorName: row.actor,
    actedAs: row.acted_as,
    reason: row.reason,
    at: row.at,
  }));
}
