import type { Insertable, Selectable } from "kysely";
import type { StopKind } from "~/app/domain/notice";

export type MailStopTokenTable = {
  id: string;
  person_id: string;
  kind: StopKind;
  created_at: string;
};
export type MailStopTokenRow = Selectable<MailStopTokenTable>;
export type NewMailStopToken = Insertable<MailStopTokenTable>;
