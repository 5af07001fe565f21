import type { Db } from "../connection";
import { newId } from "../ids";
import type { Trx } from "../transaction";

/** A mail that waits to go out; `content` is JSON of the caller's making. */
export type QueuedMail = { id: string; content: string; createdAt: string };

/** Puts a mail into the queue, in the transaction that counts what it says as mailed. */
export async function enqueueMail(trx: Trx, content: string, at: string): Promise<string> {
  const id = newId();
  await trx.insertInto("mail_queue").values({ id, content, created_at: at, taken_at: null }).execute();
  return id;
}

/** The oldest mails that nobody has taken since `before` (ISO-8601 UTC). */
export async function listQueuedMails(db: Db, before: string, limit: number): Promise<QueuedMail[]> {
  const rows = await db
    .selectFrom("mail_queue")
    .select(["id", "content", "created_at as createdAt"])
    .where((eb) => eb.or([eb("taken_at", "is", null), eb("taken_at", "<", before)]))
    .orderBy("created_at")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows;
}

/** Takes a mail for sending; false when another process has it or sent it already. */
export async function takeQueuedMail(
  db: Db,
  id: string,
  { at, before }: { at: string; before: string },
): Promise<boolean> {
  const result = await db
    .updateTable("mail_queue")
    .set({ taken_at: at })
    .where("id", "=", id)
    .where((eb) => eb.or([eb("taken_at", "is", null), eb("taken_at", "<", before)]))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** A mail that went out is kept no longer. */
export async function deleteQueuedMail(db: Db, id: string): Promise<void> {
  await db.deleteFrom("mail_queue").where("id", "=", id).execute();
}
