import type { NewsKind, NewsMail } from "~/app/domain/notice";
import type { Actor } from "~/app/domain/person";
import { setMailSetting } from "~/db/queries/mail-settings";
import { inTransaction } from "~/db/transaction";

/** What a person wants by mail, kind by kind. A preference, not an act: it leaves no line in the log. */
export async function setMails(actor: Actor, wanted: Partial<Record<NewsKind, NewsMail>>): Promise<void> {
  await inTransaction(async (trx) => {
    for (const [kind, mail] of Object.entries(wanted) as [NewsKind, NewsMail][])
      await setMailSetting(trx, actor.personId, kind, mail);
  });
}
