import type { ListingNoun } from "~/app/domain/listing-number";
import type { Db } from "../connection";
import type { Trx } from "../transaction";

export type OpenReview = {
  id: string;
  subjectId: string;
  reviewerId: string;
  reviewerName: string;
  startedAt: string;
};

function openReviews(db: Db, noun: ListingNoun) {
  return db
    .selectFrom("reviews as r")
    .innerJoin("people as p", "p.id", "r.reviewer_id")
    .select([
      "r.id",
      "r.subject_id as subjectId",
      "r.reviewer_id as reviewerId",
      "p.name as reviewerName",
      "r.started_at as startedAt",
    ])
    .where("r.subject_kind", "=", noun)
    .where("r.decided_at", "is", null);
}

/** The review that is open on a record, or null. A partial unique index allows no second one. */
export async function findOpenReview(
  db: Db,
  noun: ListingNoun,
  subjectId: string,
): Promise<OpenReview | null> {
  return (await openReviews(db, noun).where("r.subject_id", "=", subjectId).executeTakeFirst()) ?? null;
}

/** Every open review of a noun, longest open first. */
export function listOpenReviews(db: Db, noun: ListingNoun): Promise<OpenReview[]> {
  return openReviews(db, noun).orderBy("r.started_at").execute();
}

/** Hands an open review to another operator. */
export async function setReviewer(trx: Trx, reviewId: string, reviewerId: string): Promise<void> {
  await trx
    .updateTable("reviews")
    .set({ reviewer_id: reviewerId })
    .where("id", "=", reviewId)
    .where("decided_at", "is", null)
    .executeTakeFirstOrThrow();
}
