import type { DeclineCode } from "~/app/domain/decline-code";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { FeedbackSum, Judgement, Verdict } from "~/app/domain/match-feedback";
import type { Db } from "../connection";
import { instant, newId } from "../ids";
import type { Trx } from "../transaction";

export type JudgedPair = {
  subjectKind: ListingNoun;
  subjectId: string;
  counterpartKind: ListingNoun;
  counterpartId: string;
};

/** A person's current verdicts on the counterparts of one record, by counterpart. */
export async function listOwnVerdicts(
  db: Db,
  personId: string,
  subjectId: string,
): Promise<Map<string, Judgement>> {
  const rows = await db
    .selectFrom("match_feedback")
    .select(["counterpart_id", "verdict", "code", "note"])
    .where("person_id", "=", personId)
    .where("subject_id", "=", subjectId)
    .where("ended_at", "is", null)
    .execute();
  return new Map(rows.map(({ counterpart_id, ...judgement }) => [counterpart_id, judgement]));
}

/** Whose some records are, by their numbers. */
export async function listOwners(
  db: Db,
  table: "scenarios" | "achievements",
  nos: readonly string[],
): Promise<{ id: string; no: string; organisationId: string | null }[]> {
  if (nos.length === 0) return [];
  const rows = await db
    .selectFrom(table as "scenarios")
    .select(["id", "no", "organisation_id as organisationId"])
    .where("no", "in", nos)
    .execute();
  return rows.flatMap(({ id, no, organisationId }) => (no === null ? [] : [{ id, no, organisationId }]));
}

/** Ends a person's current verdict on a pair; false when there is none. The row stays. */
export async function endVerdict(
  trx: Trx,
  personId: string,
  pair: { subjectId: string; counterpartId: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("match_feedback")
    .set({ ended_at: instant() })
    .where("person_id", "=", personId)
    .where("subject_id", "=", pair.subjectId)
    .where("counterpart_id", "=", pair.counterpartId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Lets a person's last verdict on a pair stand again, if none stands now; false when there is none. The row is the same. */
export async function reopenVerdict(
  trx: Trx,
  personId: string,
  pair: { subjectId: string; counterpartId: string },
): Promise<boolean> {
  const rows = await trx
    .selectFrom("match_feedback")
    .select(["id", "ended_at"])
    .where("person_id", "=", personId)
    .where("subject_id", "=", pair.subjectId)
    .where("counterpart_id", "=", pair.counterpartId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const [last] = rows;
  if (!last || rows.some((row) => row.ended_at === null)) return false;
  await trx.updateTable("match_feedback").set({ ended_at: null }).where("id", "=", last.id).execute();
  return true;
}

/** Adds a verdict. A partial unique index allows one current verdict per person and pair: a second one throws. */
export async function insertVerdict(
  trx: Trx,
  personId: string,
  pair: JudgedPair,
  judgement: Judgement & { snapshotId: string },
): Promise<void> {
  await trx
    .insertInto("match_feedback")
    .values({
      id: newId(),
      person_id: personId,
      subject_kind: pair.subjectKind,
      subject_id: pair.subjectId,
      counterpart_kind: pair.counterpartKind,
      counterpart_id: pair.counterpartId,
      snapshot_id: judgement.snapshotId,
      verdict: judgement.verdict,
      code: judgement.code,
      note: judgement.note,
      created_at: instant(),
      ended_at: null,
    })
    .execute();
}

const TABLE_OF = { scenario: "scenarios", achievement: "achievements" } as const;
const OTHER = { scenario: "achievement", achievement: "scenario" } as const;

/**
 * What people found of a record as a counterpart of records of the other kind. Its own organisation's verdicts
 * (on a pair of its own) are left out: the owner wants to know what others say.
 */
export async function sumFeedbackAbout(
  db: Db,
  record: { noun: ListingNoun; id: string; organisationId: string | null },
): Promise<FeedbackSum> {
  const rows = await db
    .selectFrom("match_feedback as f")
    .innerJoin(`${TABLE_OF[OTHER[record.noun]] as "scenarios"} as subject`, "subject.id", "f.subject_id")
    .select(["f.verdict", "f.code", (eb) => eb.fn.countAll<number>().as("count")])
    .where("f.counterpart_id", "=", record.id)
    .where("f.ended_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("subject.organisation_id", "is", null),
        eb("subject.organisation_id", "!=", record.organisationId ?? ""),
      ]),
    )
    .groupBy(["f.verdict", "f.code"])
    .execute();
  const counts = rows.map((row) => ({ verdict: row.verdict, code: row.code, count: Number(row.count) }));
  const reasons = counts.flatMap(({ code, count }) => (code ? [{ code, count }] : []));
  return {
    fits: total(counts, "fits"),
    doesNotFit: total(counts, "does_not_fit"),
    reasons: reasons.sort((a, b) => b.count - a.count || a.code.localeCompare(b.code)),
  };
}

function total(counts: { verdict: Verdict; count: number }[], verdict: Verdict): number {
  return counts.reduce((sum, row) => (row.verdict === verdict ? sum + row.count : sum), 0);
}

/** One current verdict as learning sees it: no person, no note, no time. `content` is the match as JSON. */
export type LearningRow = {
  id: string;
  subjectNo: string;
  counterpartNo: string;
  verdict: Verdict;
  code: DeclineCode | null;
  score: number;
  content: string;
  weightsVersion: string;
};

/** Current verdicts with the match they were given on, in id order after `afterId`, one page at a time. */
export async function listForLearning(db: Db, afterId: string, limit: number): Promise<LearningRow[]> {
  const rows = await db
    .selectFrom("match_feedback as f")
    .innerJoin("match_snapshots as m", "m.id", "f.snapshot_id")
    .leftJoin("scenarios as ss", "ss.id", "f.subject_id")
    .leftJoin("achievements as sa", "sa.id", "f.subject_id")
    .leftJoin("scenarios as cs", "cs.id", "f.counterpart_id")
    .leftJoin("achievements as ca", "ca.id", "f.counterpart_id")
    .select(["f.id", "f.verdict", "f.code", "m.score", "m.content", "m.weights_version"])
    .select((eb) => [
      eb.fn.coalesce("ss.no", "sa.no").as("subject_no"),
      eb.fn.coalesce("cs.no", "ca.no").as("counterpart_no"),
    ])
    .where("f.ended_at", "is", null)
    .where("f.id", ">", afterId)
    .orderBy("f.id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    subjectNo: row.subject_no ?? "",
    counterpartNo: row.counterpart_no ?? "",
    verdict: row.verdict,
    code: row.code,
    score: Number(row.score),
    content: row.content,
    weightsVersion: row.weights_version,
  }));
}
