import type { Insertable, Selectable } from "kysely";
import type { AlertKind, AlertMail } from "~/app/domain/alert";

export type AlertSettingTable = {
  person_id: string;
  kind: AlertKind;
  mail: AlertMail;
  updated_at: string;
};
export type AlertSettingRow = Selectable<AlertSettingTable>;
export type NewAlertSetting = Insertable<AlertSettingTable>;
