import type { ListingNoun } from "~/app/domain/listing-number";
import type { Db } from "../connection";
import { newId } from "../ids";

export type ReviewComment = { field: string; text: string };
export type Review = {
  id: string;
  reviewerId: string;
  reviewerName: string;
  startedAt: string;
  decidedAt: string | null;
  decision: "returned" | "approved" | "rejected" | null;
  note: string;
  comments: ReviewComment[];
};

/** Every review of one record, latest first. */
export async function listReviews(db: Db, noun: ListingNoun, subjectId: string): Promise<Review[]> {
  const rows = await db
    .selectFrom("reviews as r")
    .innerJoin("people as p", "p.id", "r.reviewer_id")
    .selectAll("r")
    .select("p.name as reviewer_name")
    .where("r.subject_kind", "=", noun)
    .where("r.subject_id", "=", subjectId)
    .orderBy("r.started_at", "desc")
    .execute();
  const ids = rows.map((row) => row.id);
  const comments =
    ids.length === 0
      ? []
      : await db
          .selectFrom("review_comments")
          .selectAll()
          .where("review_id", "in", ids)
          .orderBy("created_at")
          .execute();
  return rows.map((row) => ({
    id: row.id,
    reviewerId: row.reviewer_id,
    reviewerName: row.reviewer_name,
    startedAt: row.started_at,
    decidedAt: row.decided_at,
    decision: row.decision,
    note: row.note,
    comments: comments.filter((c) => c.review_id === row.id).map((c) => ({ field: c.field, text: c.text })),
  }));
}

/** Opens a review. A partial unique index allows one open review per record: a second one throws. */
export async function insertReview(
  db: Db,
  noun: ListingNoun,
  subjectId: string,
  reviewerId: string,
  at: string,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("reviews")
    .values({ id, subject_kind: noun, subject_id: subjectId, reviewer_id: reviewerId, started_at: at })
    .execute();
  return id;
}

/** Closes the open review of a record with its decision and comments; throws when none is open. */
export async function decideReview(
  db: Db,
  noun: ListingNoun,
  subjectId: string,
  outcome: {
    decision: "returned" | "approved" | "rejected";
    note: string;
    comments: ReviewComment[];
    at: string;
  },
): Promise<void> {
  const open = await db
    .updateTable("reviews")
    .set({ decided_at: outcome.at, decision: outcome.decision, note: outcome.note })
    .where("subject_kind", "=", noun)
    .where("subject_id", "=", subjectId)
    .where("decided_at", "is", null)
    .returning("id")
    .executeTakeFirstOrThrow();
  if (outcome.comments.length === 0) return;
  const rows = outcome.comments.map((comment) => ({
    id: newId(),
    review_id: open.id,
    field: comment.field,
    text: comment.text,
    created_at: outcome.at,
  }));
  await db.insertInto("review_comments").values(rows).execute();
}
