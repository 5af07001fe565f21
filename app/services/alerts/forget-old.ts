import { ALERT_KEPT_DAYS } from "~/app/domain/alert";
import { daysAfter } from "~/app/domain/calendar";
import type { Db } from "~/db/connection";
import { deleteAlertsBefore } from "~/db/queries/alerts";
import { deleteStopTokensBefore } from "~/db/queries/mail-settings";
import { deleteNoticesBefore } from "~/db/queries/notices";
import { deleteRemovedSearches } from "~/db/queries/saved-searches";
import { deleteUndoStepsBefore } from "~/db/queries/undo-steps";
import { inTransaction } from "~/db/transaction";

/** A mail may lie in a mailbox for a long time before somebody has had enough of it. */
const STOP_LINK_DAYS = 730;

/** A removed search, and what an organisation said before an edit, can be brought back for so long. */
export const UNDO_DAYS = 1;

/** Forgets alerts that are old, and stop links that are very old. `now` is ISO-8601 UTC. Returns how many alerts. */
export function forgetOldAlerts(db: Db, now: string): Promise<number> {
  return inTransaction(async (trx) => {
    await deleteStopTokensBefore(trx, daysAfter(now, -STOP_LINK_DAYS));
    await deleteNoticesBefore(trx, daysAfter(now, -ALERT_KEPT_DAYS));
    await deleteRemovedSearches(trx, daysAfter(now, -UNDO_DAYS));
    await deleteUndoStepsBefore(trx, daysAfter(now, -UNDO_DAYS));
    return deleteAlertsBefore(trx, daysAfter(now, -ALERT_KEPT_DAYS));
  }, db);
}
