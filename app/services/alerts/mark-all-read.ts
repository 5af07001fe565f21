import type { Actor } from "~/app/domain/person";
import { setAlertsRead } from "~/db/queries/alerts";
import { inTransaction } from "~/db/transaction";

/** Everything a person was told counts as read. Returns how many alerts that were. */
export function markAllRead(actor: Actor): Promise<number> {
  return inTransaction((trx) => setAlertsRead(trx, actor.personId));
}
