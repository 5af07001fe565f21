import type { Insertable, Selectable } from "kysely";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { NoticeAction, NoticeKind } from "~/app/domain/notice";

export type NoticeTable = {
  id: string;
  person_id: string;
  kind: NoticeKind;
  action: NoticeAction;
  subject_kind: ListingNoun | "organisation";
  subject_id: string;
  organisation_id: string | null;
  event: string;
  facts: string;
  created_at: string;
  read_at: string | null;
  mailed_at: string | null;
};
export type NoticeRow = Selectable<NoticeTable>;
export type NewNotice = Insertable<NoticeTable>;
