import { DIGEST_REACH_DAYS, digestAt } from "~/app/domain/alert";
import { daysAfter } from "~/app/domain/calendar";
import { postMail } from "~/app/mail/post";
import type { Db } from "~/db/connection";
import {
  type DigestWindow,
  listDigestPeople,
  listPendingAlerts,
  setAlertsMailed,
  takeDigestDay,
} from "~/db/queries/alert-mails";
import { findPerson } from "~/db/queries/people";
import { inTransaction } from "~/db/transaction";
import { composeDigest } from "./digest-mail";

const PEOPLE = 50;

/**
 * Sends the day's digests to everybody who has news and has had none today; nothing before 08:00 by China's
 * clock. Each person's day is taken before their mail goes out, so nobody gets two, whichever process stops or
 * starts when; entries count as mailed after it went out, so what a crash kept back goes with the next digest.
 * Returns how many were sent.
 */
export async function sendDigests(db: Db, now: Date, isOver: () => boolean = () => false): Promise<number> {
  const due = digestAt(now);
  if (!due) return 0;
  const window = { ...due, from: daysAfter(due.until, -DIGEST_REACH_DAYS) };
  const at = now.toISOString();
  let sent = 0;
  for (let after = ""; ; ) {
    const people = await listDigestPeople(db, at, window, after, PEOPLE);
    for (const personId of people) {
      if (isOver()) return sent;
      if (await sendDigest(db, personId, window, at)) sent++;
    }
    const last = people.at(-1);
    if (last === undefined) return sent;
    after = last;
  }
}

async function sendDigest(db: Db, personId: string, window: DigestWindow, at: string): Promise<boolean> {
  const person = await findPerson(db, personId);
  if (!person || !(await inTransaction((trx) => takeDigestDay(trx, personId, window.day), db))) return false;
  const alerts = await listPendingAlerts(db, personId, at, window);
  const mail = await composeDigest(db, person, alerts, at);
  if (!mail) return false;
  await postMail(mail);
  const ids = alerts.map((alert) => alert.id);
  await inTransaction((trx) => setAlertsMailed(trx, ids, at), db);
  return true;
}
