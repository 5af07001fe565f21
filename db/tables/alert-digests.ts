import type { Insertable, Selectable } from "kysely";

export type AlertDigestTable = {
  person_id: string;
  digest_sent_on: string;
};
export type AlertDigestRow = Selectable<AlertDigestTable>;
export type NewAlertDigest = Insertable<AlertDigestTable>;
