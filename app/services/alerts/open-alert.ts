import type { ListingNoun } from "~/app/domain/listing-number";
import type { Actor, Language } from "~/app/domain/person";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { findAlert, setAlertsRead } from "~/db/queries/alerts";
import { inTransaction } from "~/db/transaction";
import { showAlerts } from "./show-alerts";

/** Where an alert leads: to the pair and why it matches, or to the record alone. */
export type AlertTarget = { record: { noun: ListingNoun; no: string }; ownNo: string | null };

/** Reads one alert: it counts as read from now on. Null when it is not the person's or not open any more. */
export async function openAlert(actor: Actor, id: string, language: Language): Promise<AlertTarget | null> {
  const alert = await findAlert(database(), actor.personId, id, instant());
  const [shown] = alert ? await showAlerts(database(), [alert], language) : [];
  if (!shown) return null;
  if (shown.unread) await inTransaction((trx) => setAlertsRead(trx, actor.personId, { id }));
  return { record: shown.record, ownNo: shown.own?.no ?? null };
}
