import { type RawBuilder, sql } from "kysely";
import {
  AT_ONCE_KINDS,
  defaultMail,
  NEWS_KINDS,
  type NewsKind,
  type NewsMail,
  type StopKind,
  stoppedKinds,
} from "~/app/domain/notice";
import type { Language } from "~/app/domain/person";
import type { Db } from "../connection";
import { instant } from "../ids";
import type { Trx } from "../transaction";
import { tokenHash } from "./token-hash";

export type MailSettings = Record<NewsKind, NewsMail>;

/** What a person wants by mail, kind by kind; what they never chose is as it is for everybody. */
export async function findMailSettings(db: Db, personId: string): Promise<MailSettings> {
  const rows = await db
    .selectFrom("mail_settings")
    .select(["kind", "mail"])
    .where("person_id", "=", personId)
    .execute();
  const chosen = new Map(rows.map((row) => [row.kind, row.mail]));
  return Object.fromEntries(
    NEWS_KINDS.map((kind) => [kind, chosen.get(kind) ?? defaultMail(kind)]),
  ) as MailSettings;
}

export async function setMailSetting(
  trx: Trx,
  personId: string,
  kind: NewsKind,
  mail: NewsMail,
): Promise<void> {
  const changed = { mail, updated_at: instant() };
  await trx
    .insertInto("mail_settings")
    .values({ person_id: personId, kind, ...changed })
    .onConflict((conflict) => conflict.columns(["person_id", "kind"]).doUpdateSet(changed))
    .execute();
}

/** The setting in force for a row's kind, in SQL; `w` is the left-joined setting of its person and kind. */
export function wantedMail(kind: "a.kind" | "n.kind"): RawBuilder<NewsMail> {
  const atOnce = sql.join(AT_ONCE_KINDS.map((name) => sql.lit(name)));
  return sql<NewsMail>`coalesce(w.mail, case when ${sql.ref(kind)} in (${atOnce}) then 'at_once' else 'digest' end)`;
}

/** Keeps the hash of a stop link that is about to be mailed. */
export async function insertStopToken(
  trx: Trx,
  facts: { token: string; personId: string; kind: StopKind; at: string },
): Promise<void> {
  await trx
    .insertInto("mail_stop_tokens")
    .values({
      id: tokenHash(facts.token),
      person_id: facts.personId,
      kind: facts.kind,
      created_at: facts.at,
    })
    .execute();
}

export type StopOrder = { personId: string; language: Language; kinds: readonly NewsKind[] };

/** Whose mails of which kinds a stop link ends; null for an unknown link. */
export async function findStopToken(db: Db, token: string): Promise<StopOrder | null> {
  const row = await db
    .selectFrom("mail_stop_tokens as t")
    .innerJoin("people as p", "p.id", "t.person_id")
    .select(["t.person_id", "t.kind", "p.language"])
    .where("t.id", "=", tokenHash(token))
    .executeTakeFirst();
  return row ? { personId: row.person_id, language: row.language, kinds: stoppedKinds(row.kind) } : null;
}

/** Forgets stop links mailed before an instant: mails that old are not opened any more. */
export async function deleteStopTokensBefore(trx: Trx, before: string): Promise<void> {
  await trx.deleteFrom("mail_stop_tokens").where("created_at", "<", before).execute();
}
