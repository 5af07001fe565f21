import type { Insertable, Selectable } from "kysely";
import type { ListingNoun } from "~/app/domain/listing-number";

export type MatchSnapshotTable = {
  id: string;
  subject_kind: ListingNoun;
  subject_id: string;
  counterpart_kind: ListingNoun;
  counterpart_id: string;
  weights_version: string;
  digest: string;
  score: string;
  content: string;
  created_at: string;
};
export type MatchSnapshotRow = Selectable<MatchSnapshotTable>;
export type NewMatchSnapshot = Insertable<MatchSnapshotTable>;
