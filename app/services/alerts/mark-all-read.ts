import type { Actor } from "~/app/domain/person";
import { instant } from "~/db/ids";
import { setAlertsRead } from "~/db/queries/alerts";
import { setUnreadAgain } from "~/db/queries/news";
import { setNoticesRead } from "~/db/queries/notices";
import { inTransaction } from "~/db/transaction";

/** Everything a person was told counts as read; the instant answers for all of it, and undoes it. */
export async function markAllRead(actor: Actor): Promise<string> {
  const at = instant();
  await inTransaction(async (trx) => {
    await setAlertsRead(trx, actor.personId, { at });
    await setNoticesRead(trx, actor.personId, { at });
  });
  return at;
}

/** Makes unread again what one press had marked; false when there is none of it. */
export async function unmarkRead(actor: Actor, at: string): Promise<boolean> {
  return (await inTransaction((trx) => setUnreadAgain(trx, actor.personId, at))) > 0;
}
