import type { Insertable, Selectable } from "kysely";
import type { StopKind } from "~/app/domain/alert";

export type AlertStopTokenTable = {
  id: string;
  person_id: string;
  kind: StopKind;
  created_at: string;
};
export type AlertStopTokenRow = Selectable<AlertStopTokenTable>;
export type NewAlertStopToken = Insertable<AlertStopTokenTable>;
