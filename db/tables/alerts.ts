import type { Insertable, Selectable } from "kysely";
import type { AlertKind } from "~/app/domain/alert";
import type { ListingNoun } from "~/app/domain/listing-number";

export type AlertTable = {
  id: string;
  person_id: string;
  kind: AlertKind;
  about: ListingNoun;
  scenario_id: string | null;
  achievement_id: string | null;
  snapshot_id: string | null;
  saved_search_id: string | null;
  created_at: string;
  read_at: string | null;
  mailed_at: string | null;
};
export type AlertRow = Selectable<AlertTable>;
export type NewAlert = Insertable<AlertTable>;
