import type { Mail } from "~/app/mail/compose";
import { postMail } from "~/app/mail/post";
import type { Db } from "~/db/connection";
import { deleteQueuedMail, enqueueMail, listQueuedMails, takeQueuedMail } from "~/db/queries/mail-queue";
import type { Trx } from "~/db/transaction";

/** Whoever took a mail and did not finish for so long has died: the next process takes it. */
const TAKEN_MS = 5 * 60_000;
const BATCH = 20;

/** Writes a mail in the transaction that counts its content as mailed: both happen or neither. */
export async function queueMail(trx: Trx, mail: Mail, at: string): Promise<void> {
  await enqueueMail(trx, JSON.stringify(mail), at);
}

/**
 * Sends what waits in the queue. A process that dies between sending and forgetting a mail leaves it to be sent
 * again under the same name (file and Message-ID), which is the same mail and no second one. Returns how many.
 */
export async function sendQueuedMails(
  db: Db,
  now = new Date(),
  isOver: () => boolean = () => false,
): Promise<number> {
  const at = now.toISOString();
  const before = new Date(now.getTime() - TAKEN_MS).toISOString();
  let sent = 0;
  for (;;) {
    const mails = await listQueuedMails(db, before, BATCH);
    for (const { id, content, createdAt } of mails) {
      if (isOver()) return sent;
      if (!(await takeQueuedMail(db, id, { at, before }))) continue;
      await postMail(JSON.parse(content), { id, at: createdAt });
      await deleteQueuedMail(db, id);
      sent++;
    }
    if (mails.length < BATCH) return sent;
  }
}
