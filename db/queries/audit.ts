import type { Db } from "../connection";
import { instant, newId } from "../ids";
import type { Trx } from "../transaction";

export type AuditFact = {
  subjectKind:
    | "scenario"
    | "achievement"
    | "organisation"
    | "person"
    | "vocabulary"
    | "import"
    | "attachment"
    | "search_index";
  subjectId: string;
  actorId: string;
  action: string;
  /** Codes and counts only: personal data never enters the log. */
  details?: Record<string, string | number | boolean | null>;
};

/** Appends one line to the audit log, in the transaction of the change it tells of; answers with the line's id. */
export async function appendAudit(trx: Trx, fact: AuditFact): Promise<string> {
  const id = newId();
  await trx
    .insertInto("audit_log")
    .values({
      id,
      subject_kind: fact.subjectKind,
      subject_id: fact.subjectId,
      actor_id: fact.actorId,
      action: fact.action,
      details: JSON.stringify(fact.details ?? {}),
      at: instant(),
    })
    .execute();
  return id;
}

export type AuditEntry = {
  action: string;
  /** Null: the house itself. */
  actorName: string | null;
  details: Record<string, string | number | boolean | null>;
  at: string;
};

/** The latest line about a subject, of one of these actions; null when there is none. */
export async function findLastAudit(
  db: Db,
  subjectKind: AuditFact["subjectKind"],
  subjectId: string,
  actions: readonly string[],
): Promise<AuditEntry | null> {
  const row = await db
    .selectFrom("audit_log as a")
    .leftJoin("people as p", "p.id", "a.actor_id")
    .select(["a.action", "a.details", "a.at", "p.name as actor"])
    .where("a.subject_kind", "=", subjectKind)
    .where("a.subject_id", "=", subjectId)
    .where("a.action", "in", actions)
    .orderBy("a.at", "desc")
    .orderBy("a.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row
    ? { action: row.action, actorName: row.actor, details: JSON.parse(row.details), at: row.at }
    : null;
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

/** Records one step of a state machine, in the transaction that makes it; answers with the step's id. */
export async function appendTransition(trx: Trx, fact: TransitionFact): Promise<string> {
  const id = newId();
  await trx
    .insertInto("transitions")
    .values({
      id,
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
  return id;
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

/** Every line about a subject, or those of some actions, latest first; at most `limit`. */
export async function listAudit(
  db: Db,
  subjectKind: AuditFact["subjectKind"],
  subjectId: string,
  { actions, limit }: { actions?: readonly string[]; limit: number },
): Promise<(AuditEntry & { id: string })[]> {
  let query = db
    .selectFrom("audit_log as a")
    .leftJoin("people as p", "p.id", "a.actor_id")
    .select(["a.id", "a.action", "a.details", "a.at", "p.name as actor"])
    .where("a.subject_kind", "=", subjectKind)
    .where("a.subject_id", "=", subjectId);
  if (actions) query = query.where("a.action", "in", actions);
  const rows = await query.orderBy("a.at", "desc").orderBy("a.id", "desc").limit(limit).execute();
  return rows.map((row) => ({
    id: row.id,
    action: row.action,
    actorName: row.actor,
    details: JSON.parse(row.details),
    at: row.at,
  }));
}
