import type { Generated, Insertable, Selectable } from "kysely";
import type { ListingNoun } from "~/app/domain/listing-number";

export type ReviewTable = {
  id: string;
  subject_kind: ListingNoun;
  subject_id: string;
  reviewer_id: string;
  started_at: string;
  decided_at: string | null;
  decision: "returned" | "approved" | "rejected" | null;
  note: Generated<string>;
};
export type ReviewRow = Selectable<ReviewTable>;
export type NewReview = Insertable<ReviewTable>;
