import type { Insertable, Selectable } from "kysely";
import type { NewsKind, NewsMail } from "~/app/domain/notice";

export type MailSettingTable = {
  person_id: string;
  kind: NewsKind;
  mail: NewsMail;
  updated_at: string;
};
export type MailSettingRow = Selectable<MailSettingTable>;
export type NewMailSetting = Insertable<MailSettingTable>;
