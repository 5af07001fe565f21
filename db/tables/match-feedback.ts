import type { Generated, Insertable, Selectable } from "kysely";
import type { DeclineCode } from "~/app/domain/decline-code";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Verdict } from "~/app/domain/match-feedback";

export type MatchFeedbackTable = {
  id: string;
  person_id: string;
  subject_kind: ListingNoun;
  subject_id: string;
  counterpart_kind: ListingNoun;
  counterpart_id: string;
  snapshot_id: string;
  verdict: Verdict;
  code: DeclineCode | null;
  note: Generated<string>;
  created_at: string;
  ended_at: string | null;
};
export type MatchFeedbackRow = Selectable<MatchFeedbackTable>;
export type NewMatchFeedback = Insertable<MatchFeedbackTable>;
