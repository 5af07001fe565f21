import { type AlertKind, type AlertMail, type StopKind, stoppedKinds } from "~/app/domain/alert";
import type { Language } from "~/app/domain/person";
import type { Db } from "../connection";
import { instant } from "../ids";
import type { Trx } from "../transaction";
import { ALERT_COLUMNS, type Alert } from "./alerts";
import { tokenHash } from "./token-hash";
import { visibleAlerts } from "./visible-alerts";

export type MailSettings = Record<AlertKind, AlertMail>;

/** What a person wants by mail; a digest unless they said otherwise. */
export async function findMailSettings(db: Db, personId: string): Promise<MailSettings> {
  const rows = await db
    .selectFrom("alert_settings")
    .select(["kind", "mail"])
    .where("person_id", "=", personId)
    .execute();
  const chosen = new Map(rows.map((row) => [row.kind, row.mail]));
  return { match: chosen.get("match") ?? "digest", saved_search: chosen.get("saved_search") ?? "digest" };
}

export async function setMailSetting(
  trx: Trx,
  personId: string,
  kind: AlertKind,
  mail: AlertMail,
): Promise<void> {
  const changed = { mail, updated_at: instant() };
  await trx
    .insertInto("alert_settings")
    .values({ person_id: personId, kind, ...changed })
    .onConflict((conflict) => conflict.columns(["person_id", "kind"]).doUpdateSet(changed))
    .execute();
}

export type DigestWindow = {
  /** YYYY-MM-DD by China's clock. */
  day: string;
  /** Alerts made from here … (ISO-8601 UTC). */
  from: string;
  /** … up to and without this instant. */
  until: string;
};

/** Unread alerts that no mail has carried, of people with a proven address, of kinds they want by mail. */
function pending(db: Db, now: string, { from, until }: DigestWindow) {
  return visibleAlerts(db, now)
    .innerJoin("people as p", "p.id", "a.person_id")
    .leftJoin("alert_settings as w", (join) =>
      join.onRef("w.person_id", "=", "a.person_id").onRef("w.kind", "=", "a.kind"),
    )
    .where("a.read_at", "is", null)
    .where("a.mailed_at", "is", null)
    .where("a.created_at", ">=", from)
    .where("a.created_at", "<", until)
    .where("p.email_verified_at", "is not", null)
    .where((eb) => eb.or([eb("w.mail", "is", null), eb("w.mail", "=", "digest")]))
    .where((eb) => eb.or([eb("a.kind", "=", "match"), eb("q.mailed", "=", 1)]));
}

/** People who have something to be mailed and have had no digest on that day, in id order after `afterId`. */
export async function listDigestPeople(
  db: Db,
  now: string,
  window: DigestWindow,
  afterId: string,
  limit: number,
): Promise<string[]> {
  const rows = await pending(db, now, window)
    .leftJoin("alert_digests as d", "d.person_id", "a.person_id")
    .select("a.person_id")
    .distinct()
    .where((eb) => eb.or([eb("d.digest_sent_on", "is", null), eb("d.digest_sent_on", "<", window.day)]))
    .where("a.person_id", ">", afterId)
    .orderBy("a.person_id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.person_id);
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

/** What a person's digest carries, the newest first. */
export async function listPendingAlerts(
  db: Db,
  personId: string,
  now: string,
  window: DigestWindow,
): Promise<Alert[]> {
  return pending(db, now, window)
    .leftJoin("match_snapshots as m", "m.id", "a.snapshot_id")
    .select([...ALERT_COLUMNS, "m.content"])
    .where("a.person_id", "=", personId)
    .orderBy("a.created_at", "desc")
    .orderBy("a.id", "desc")
    .execute();
}

export async function setAlertsMailed(trx: Trx, ids: readonly string[], at: string): Promise<void> {
  for (let start = 0; start < ids.length; start += 500)
    await trx
      .updateTable("alerts")
      .set({ mailed_at: at })
      .where("id", "in", ids.slice(start, start + 500))
      .execute();
}

/** Keeps the hash of a stop link that is about to be mailed. */
export async function insertStopToken(
  trx: Trx,
  facts: { token: string; personId: string; kind: StopKind; at: string },
): Promise<void> {
  await trx
    .insertInto("alert_stop_tokens")
    .values({
      id: tokenHash(facts.token),
      person_id: facts.personId,
      kind: facts.kind,
      created_at: facts.at,
    })
    .execute();
}

export type StopOrder = { personId: string; language: Language; kinds: readonly AlertKind[] };

/** Whose mails of which kinds a stop link ends; null for an unknown link. */
export async function findStopToken(db: Db, token: string): Promise<StopOrder | null> {
  const row = await db
    .selectFrom("alert_stop_tokens as t")
    .innerJoin("people as p", "p.id", "t.person_id")
    .select(["t.person_id", "t.kind", "p.language"])
    .where("t.id", "=", tokenHash(token))
    .executeTakeFirst();
  return row ? { personId: row.person_id, language: row.language, kinds: stoppedKinds(row.kind) } : null;
}

/** Forgets stop links mailed before an instant: mails that old are not opened any more. */
export async function deleteStopTokensBefore(trx: Trx, before: string): Promise<void> {
  await trx.deleteFrom("alert_stop_tokens").where("created_at", "<", before).execute();
}
