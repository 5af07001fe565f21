import { DIGEST_REACH_DAYS, digestAt } from "~/app/domain/alert";
import { daysAfter } from "~/app/domain/calendar";
import type { Db } from "~/db/connection";
import {
  type DigestWindow,
  hadDigest,
  listMailPeople,
  listPendingAlerts,
  listPendingNotices,
  setMailed,
  takeDigestDay,
} from "~/db/queries/pending-mails";
import { findPerson } from "~/db/queries/people";
import { inTransaction, type Trx } from "~/db/transaction";
import { sendQueuedMails } from "../mails/queue";
import { composeDigest } from "./digest-mail";
import { queueWithStops } from "./queue-with-stops";

const PEOPLE = 50;

/**
 * Sends the day's digests to everybody who has news and has had none today; nothing before 08:00 by China's
 * clock. A person's day is taken, their entries count as mailed and the mail is queued in one transaction: nobody
 * gets two and nothing is lost, whichever process stops or starts when. Returns how many were queued.
 */
export async function sendDigests(db: Db, now: Date, isOver: () => boolean = () => false): Promise<number> {
  const due = digestAt(now);
  if (!due) return 0;
  const window: DigestWindow = { ...due, mail: "digest", from: daysAfter(due.until, -DIGEST_REACH_DAYS) };
  const at = now.toISOString();
  const queued = await queueDigests(db, window, at, isOver);
  await sendQueuedMails(db, now, isOver);
  return queued;
}

async function queueDigests(
  db: Db,
  window: DigestWindow,
  at: string,
  isOver: () => boolean,
): Promise<number> {
  let queued = 0;
  for (let after = ""; ; ) {
    const people = await listMailPeople(db, at, window, after, PEOPLE);
    for (const personId of people) {
      if (isOver()) return queued;
      if (await queueDigest(db, personId, window, at)) queued++;
    }
    const last = people.at(-1);
    if (last === undefined) return queued;
    after = last;
  }
}

async function queueDigest(db: Db, personId: string, window: DigestWindow, at: string): Promise<boolean> {
  const person = await findPerson(db, personId);
  if (!person || (await hadDigest(db, personId, window.day))) return false;
  const alerts = await listPendingAlerts(db, personId, at, window);
  const notices = await listPendingNotices(db, personId, window);
  const composed = await composeDigest(db, person, { alerts, notices });
  return inTransaction(async (trx: Trx) => {
    if (!(await takeDigestDay(trx, personId, window.day)) || !composed) return false;
    await setMailed(
      trx,
      "alerts",
      alerts.map(({ id }) => id),
      at,
    );
    await setMailed(
      trx,
      "notices",
      notices.map(({ id }) => id),
      at,
    );
    await queueWithStops(trx, personId, composed, at);
    return true;
  }, db);
}
