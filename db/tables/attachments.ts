import type { Insertable, Selectable } from "kysely";
import type { AttachmentVisibility } from "~/app/domain/attachment";
import type { ListingNoun } from "~/app/domain/listing-number";

export type AttachmentTable = {
  id: string;
  noun: ListingNoun;
  record_id: string;
  file_name: string;
  media_type: string;
  bytes: number;
  sha256: string;
  visibility: AttachmentVisibility;
  level: number | null;
  uploaded_by: string;
  uploaded_at: string;
  removed_by: string | null;
  removed_at: string | null;
  purged_at: string | null;
};
export type AttachmentRow = Selectable<AttachmentTable>;
export type NewAttachment = Insertable<AttachmentTable>;
