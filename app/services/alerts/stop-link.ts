import type { AlertKind, AlertMail } from "~/app/domain/alert";
import { database } from "~/db/connection";
import { findStopToken, setMailSetting } from "~/db/queries/alert-mails";
import { inTransaction } from "~/db/transaction";

/**
 * Stops what a mailed link stops, or takes that back. The token is the only proof: whoever holds it reads the
 * mailbox, signed in or not. Doing it twice changes nothing. Null for an unknown link.
 */
export async function setByStopLink(token: string, mail: AlertMail): Promise<readonly AlertKind[] | null> {
  return inTransaction(async (trx) => {
    const order = await findStopToken(trx, token);
    if (!order) return null;
    for (const kind of order.kinds) await setMailSetting(trx, order.personId, kind, mail);
    return order.kinds;
  });
}

/** What a mailed link is about, changing nothing. Null for an unknown link. */
export async function readStopLink(token: string): Promise<readonly AlertKind[] | null> {
  return (await findStopToken(database(), token))?.kinds ?? null;
}

export const stopMails = (token: string) => setByStopLink(token, "off");
export const resumeMails = (token: string) => setByStopLink(token, "digest");
