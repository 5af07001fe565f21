import type { ListingNoun } from "~/app/domain/listing-number";
import type { Actor, Language } from "~/app/domain/person";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { findAlert, setAlertsRead } from "~/db/queries/alerts";
import { findNoticeSubject, type Notice, setNoticesRead } from "~/db/queries/notices";
import { inTransaction } from "~/db/transaction";
import { showAlerts } from "./show-alerts";

/** Where news leads: to a pair and why it matches, to a public record, or to the thing a notice is about. */
export type AlertTarget =
  | { to: "pair" | "record"; record: { noun: ListingNoun; no: string }; ownNo: string | null }
  | ({ to: "subject" } & Pick<Notice, "kind" | "action" | "subject">);

/** Reads one piece of news: it counts as read from now on. Null when it is not the person's or not open any more. */
export async function openAlert(actor: Actor, id: string, language: Language): Promise<AlertTarget | null> {
  const notice = await findNoticeSubject(database(), actor.personId, id);
  if (notice) {
    await inTransaction((trx) => setNoticesRead(trx, actor.personId, { id }));
    return { to: "subject", ...notice };
  }
  const alert = await findAlert(database(), actor.personId, id, instant());
  const [shown] = alert ? await showAlerts(database(), [alert], language) : [];
  if (!shown) return null;
  if (shown.unread) await inTransaction((trx) => setAlertsRead(trx, actor.personId, { id }));
  const ownNo = shown.own?.no ?? null;
  return { to: ownNo ? "pair" : "record", record: shown.record, ownNo };
}
