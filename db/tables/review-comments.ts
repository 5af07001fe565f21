import type { Insertable, Selectable } from "kysely";

export type ReviewCommentTable = {
  id: string;
  review_id: string;
  field: string;
  text: string;
  created_at: string;
};
export type ReviewCommentRow = Selectable<ReviewCommentTable>;
export type NewReviewComment = Insertable<ReviewCommentTable>;
