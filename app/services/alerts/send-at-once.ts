import { DIGEST_REACH_DAYS } from "~/app/domain/alert";
import { daysAfter } from "~/app/domain/calendar";
import type { Db } from "~/db/connection";
import type { Alert } from "~/db/queries/alerts";
import type { Notice } from "~/db/queries/notices";
import {
  listMailPeople,
  listPendingAlerts,
  listPendingNotices,
  type MailWindow,
  setMailed,
} from "~/db/queries/pending-mails";
import { findPerson, type Person } from "~/db/queries/people";
import { inTransaction } from "~/db/transaction";
import { newSecretToken } from "../accounts/secret-token";
import { sendQueuedMails } from "../mails/queue";
import { noticeMail } from "../notices/notice-mail";
import { showNotices } from "../notices/show-notices";
import { composeDigest, inLanguage, type MailWithStops } from "./digest-mail";
import { queueWithStops } from "./queue-with-stops";

const PEOPLE = 50;

/**
 * Sends what people want at once: one mail for each thing that happened, and one for the new matches and hits of
 * this turn together. News counts as mailed in the transaction that queues its mail. Returns how many were queued.
 */
export async function sendAtOnce(db: Db, now: Date, isOver: () => boolean = () => false): Promise<number> {
  const at = now.toISOString();
  // One instant more than now: what was written in this very millisecond belongs to it.
  const until = new Date(now.getTime() + 1).toISOString();
  const window: MailWindow = { mail: "at_once", from: daysAfter(at, -DIGEST_REACH_DAYS), until };
  let queued = 0;
  for (let after = ""; !isOver(); ) {
    const people = await listMailPeople(db, at, window, after, PEOPLE);
    for (const personId of people) {
      const person = await findPerson(db, personId);
      if (person && !isOver()) queued += await queueFor(db, person, window, at);
    }
    const last = people.at(-1);
    if (last === undefined) break;
    after = last;
  }
  await sendQueuedMails(db, now, isOver);
  return queued;
}

async function queueFor(db: Db, person: Person, window: MailWindow, at: string): Promise<number> {
  let queued = 0;
  const notices = await listPendingNotices(db, person.id, window);
  for (const notice of notices.reverse())
    if (await queueOnce(db, person.id, "notices", [notice.id], await composeNotice(db, person, notice), at))
      queued++;
  const alerts = await listPendingAlerts(db, person.id, at, window);
  const composed = await composeAlerts(db, person, alerts);
  const ids = alerts.map(({ id }) => id);
  if (composed && (await queueOnce(db, person.id, "alerts", ids, composed, at))) queued++;
  return queued;
}

async function composeNotice(db: Db, person: Person, notice: Notice): Promise<MailWithStops | null> {
  return inLanguage(person, async () => {
    const [shown] = await showNotices(db, [notice]);
    const token = newSecretToken();
    return shown ? { mail: noticeMail(person, shown, token), stops: [{ kind: shown.kind, token }] } : null;
  });
}

function composeAlerts(db: Db, person: Person, alerts: readonly Alert[]): Promise<MailWithStops | null> {
  return alerts.length === 0 ? Promise.resolve(null) : composeDigest(db, person, { alerts, notices: [] });
}

/** Takes a transaction back. */
class Taken extends Error {}

/** False, with nothing written, when another process was faster with any of it. */
async function queueOnce(
  db: Db,
  personId: string,
  table: "alerts" | "notices",
  ids: readonly string[],
  composed: MailWithStops | null,
  at: string,
): Promise<boolean> {
  if (!composed) return false;
  try {
    await inTransaction(async (trx) => {
      if ((await setMailed(trx, table, ids, at)) < ids.length) throw new Taken();
      await queueWithStops(trx, personId, composed, at);
    }, db);
    return true;
  } catch (error) {
    if (error instanceof Taken) return false;
    throw error;
  }
}
