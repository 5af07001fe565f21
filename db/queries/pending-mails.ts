import type { NewsMail } from "~/app/domain/notice";
import type { Db } from "../connection";
import type { Trx } from "../transaction";
import { ALERT_COLUMNS, type Alert } from "./alerts";
import { wantedMail } from "./mail-settings";
import { type Notice, selectNotices, toNotice } from "./notices";
import { visibleAlerts } from "./visible-alerts";
import { visibleNotices } from "./visible-notices";

/** Unread news made in a time, that no mail has carried, of people with a proven address who want it so by mail. */
export type MailWindow = {
  mail: Exclude<NewsMail, "off">;
  /** Made from here … (ISO-8601 UTC). */
  from: string;
  /** … up to and without this instant. */
  until: string;
};
/** `day` is YYYY-MM-DD by China's clock. */
export type DigestWindow = MailWindow & { day: string };

function pendingAlerts(db: Db, now: string, { mail, from, until }: MailWindow) {
  return visibleAlerts(db, now)
    .innerJoin("people as p", "p.id", "a.person_id")
    .leftJoin("mail_settings as w", (join) =>
      join.onRef("w.person_id", "=", "a.person_id").onRef("w.kind", "=", "a.kind"),
    )
    .where("a.read_at", "is", null)
    .where("a.mailed_at", "is", null)
    .where("a.created_at", ">=", from)
    .where("a.created_at", "<", until)
    .where("p.email_verified_at", "is not", null)
    .where(wantedMail("a.kind"), "=", mail)
    .where((eb) => eb.or([eb("a.kind", "=", "match"), eb("q.mailed", "=", 1)]));
}

function narrowed<Q extends ReturnType<typeof visibleNotices>>(query: Q, { mail, from, until }: MailWindow) {
  return query
    .innerJoin("people as p", "p.id", "n.person_id")
    .leftJoin("mail_settings as w", (join) =>
      join.onRef("w.person_id", "=", "n.person_id").onRef("w.kind", "=", "n.kind"),
    )
    .where("n.read_at", "is", null)
    .where("n.mailed_at", "is", null)
    .where("n.created_at", ">=", from)
    .where("n.created_at", "<", until)
    .where("p.email_verified_at", "is not", null)
    .where(wantedMail("n.kind"), "=", mail);
}

/** People who have something to be mailed, in id order after `afterId`. */
export async function listMailPeople(
  db: Db,
  now: string,
  window: MailWindow,
  afterId: string,
  limit: number,
): Promise<string[]> {
  const alerts = pendingAlerts(db, now, window).select("a.person_id").where("a.person_id", ">", afterId);
  const notices = narrowed(visibleNotices(db), window)
    .select("n.person_id")
    .where("n.person_id", ">", afterId);
  const rows = await db
    .selectFrom(alerts.union(notices).as("u"))
    .select("u.person_id")
    .orderBy("u.person_id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.person_id);
}

/** What a mail to a person carries, the newest first. */
export async function listPendingAlerts(
  db: Db,
  personId: string,
  now: string,
  window: MailWindow,
): Promise<Alert[]> {
  return pendingAlerts(db, now, window)
    .leftJoin("match_snapshots as m", "m.id", "a.snapshot_id")
    .select([...ALERT_COLUMNS, "m.content"])
    .where("a.person_id", "=", personId)
    .orderBy("a.created_at", "desc")
    .orderBy("a.id", "desc")
    .execute();
}

export async function listPendingNotices(db: Db, personId: string, window: MailWindow): Promise<Notice[]> {
  const ids = await narrowed(visibleNotices(db), window)
    .select("n.id")
    .where("n.person_id", "=", personId)
    .execute();
  if (ids.length === 0) return [];
  const rows = await selectNotices(db)
    .where(
      "n.id",
      "in",
      ids.map(({ id }) => id),
    )
    .orderBy("n.created_at", "desc")
    .orderBy("n.id", "desc")
    .execute();
  return rows.map(toNotice);
}

/** Whether a person's digest of that day, or a later one, is out. */
export async function hadDigest(db: Db, personId: string, day: string): Promise<boolean> {
  const row = await db
    .selectFrom("alert_digests")
    .select("digest_sent_on")
    .where("person_id", "=", personId)
    .where("digest_sent_on", ">=", day)
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes the day for a person; false when their digest of that day was taken already, by whichever process. */
export async function takeDigestDay(trx: Trx, personId: string, day: string): Promise<boolean> {
  const result = await trx
    .insertInto("alert_digests")
    .values({ person_id: personId, digest_sent_on: day })
    .onConflict((conflict) =>
      conflict
        .column("person_id")
        .doUpdateSet({ digest_sent_on: day })
        .where("alert_digests.digest_sent_on", "<", day),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) === 1;
}

/** Counts news as mailed; returns how much of it no mail had carried before. */
export async function setMailed(
  trx: Trx,
  table: "alerts" | "notices",
  ids: readonly string[],
  at: string,
): Promise<number> {
  let count = 0;
  for (let start = 0; start < ids.length; start += 500) {
    const result = await trx
      .updateTable(table as "alerts")
      .set({ mailed_at: at })
      .where("id", "in", ids.slice(start, start + 500))
      .where("mailed_at", "is", null)
      .executeTakeFirst();
    count += Number(result.numUpdatedRows);
  }
  return count;
}
