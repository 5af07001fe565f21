import { defaultMail, type NewsKind } from "~/app/domain/notice";
import { database } from "~/db/connection";
import { findStopToken, setMailSetting } from "~/db/queries/mail-settings";
import { inTransaction } from "~/db/transaction";

/**
 * Stops what a mailed link stops, or takes that back. The token is the only proof: whoever holds it reads the
 * mailbox, signed in or not. Doing it twice changes nothing. Null for an unknown link.
 */
async function setByStopLink(token: string, stop: boolean): Promise<readonly NewsKind[] | null> {
  return inTransaction(async (trx) => {
    const order = await findStopToken(trx, token);
    if (!order) return null;
    for (const kind of order.kinds)
      await setMailSetting(trx, order.personId, kind, stop ? "off" : defaultMail(kind));
    return order.kinds;
  });
}

/** What a mailed link is about, changing nothing. Null for an unknown link. */
export async function readStopLink(token: string): Promise<readonly NewsKind[] | null> {
  return (await findStopToken(database(), token))?.kinds ?? null;
}

export const stopMails = (token: string) => setByStopLink(token, true);
/** The mails go again as they go for everybody who chose nothing. */
export const resumeMails = (token: string) => setByStopLink(token, false);
