import { ALERT_KINDS, type AlertKind, type AlertMail } from "~/app/domain/alert";
import type { Actor } from "~/app/domain/person";
import { setMailSetting } from "~/db/queries/alert-mails";
import { inTransaction } from "~/db/transaction";

/** What a person wants by mail, kind by kind. A preference, not an act: it leaves no line in the log. */
export async function setMails(actor: Actor, wanted: Record<AlertKind, AlertMail>): Promise<void> {
  await inTransaction(async (trx) => {
    for (const kind of ALERT_KINDS) await setMailSetting(trx, actor.personId, kind, wanted[kind]);
  });
}
