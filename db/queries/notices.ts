import type { ListingNoun } from "~/app/domain/listing-number";
import type { NoticeAction, NoticeFacts, NoticeKind } from "~/app/domain/notice";
import type { Db } from "../connection";
import { instant, newId } from "../ids";
import type { Trx } from "../transaction";
import { visibleNotices } from "./visible-notices";

export type NoticeSubject = { kind: ListingNoun | "organisation"; id: string };
export type NewNotice = {
  personId: string;
  kind: NoticeKind;
  action: NoticeAction;
  subject: NoticeSubject;
  organisationId: string | null;
  /** Names what happened; a person is told of it once. */
  event: string;
  facts: NoticeFacts;
};

/** A notice with what its subject is called now. */
export type Notice = {
  id: string;
  kind: NoticeKind;
  action: NoticeAction;
  subject: NoticeSubject;
  /** Number and title of a record; null for an organisation. */
  no: string | null;
  title: string | null;
  organisationName: string | null;
  facts: NoticeFacts;
  createdAt: string;
  readAt: string | null;
};

const CHUNK = 100;

/** Tells people of an event; whoever was told of it before is not told again. Returns how many were told. */
export async function insertNotices(
  trx: Trx,
  notices: readonly NewNotice[],
  at = instant(),
): Promise<number> {
  let inserted = 0;
  for (let start = 0; start < notices.length; start += CHUNK) {
    const result = await trx
      .insertInto("notices")
      .values(notices.slice(start, start + CHUNK).map((notice) => toRow(notice, at)))
      .onConflict((conflict) => conflict.columns(["event", "person_id"]).doNothing())
      .executeTakeFirst();
    inserted += Number(result.numInsertedOrUpdatedRows ?? 0);
  }
  return inserted;
}

function toRow(notice: NewNotice, at: string) {
  return {
    id: newId(),
    person_id: notice.personId,
    kind: notice.kind,
    action: notice.action,
    subject_kind: notice.subject.kind,
    subject_id: notice.subject.id,
    organisation_id: notice.organisationId,
    event: notice.event,
    facts: JSON.stringify(notice.facts),
    created_at: at,
    read_at: null,
    mailed_at: null,
  };
}

/** Who writes for an organisation now: its owners and editors. */
export async function listWritersOf(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("memberships")
    .select("person_id")
    .where("organisation_id", "=", organisationId)
    .where("ended_at", "is", null)
    .where("role", "in", ["owner", "editor"])
    .orderBy("created_at")
    .execute();
  return rows.map((row) => row.person_id);
}

export async function listOperators(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("role_grants")
    .select("person_id")
    .where("role", "=", "operator")
    .where("revoked_at", "is", null)
    .execute();
  return rows.map((row) => row.person_id);
}

/** Visible notices with the words they need; narrow it further, then `execute` and map with `toNotice`. */
export function selectNotices(db: Db) {
  return visibleNotices(db)
    .leftJoin("scenarios as s", (join) =>
      join.onRef("s.id", "=", "n.subject_id").on("n.subject_kind", "=", "scenario"),
    )
    .leftJoin("achievements as r", (join) =>
      join.onRef("r.id", "=", "n.subject_id").on("n.subject_kind", "=", "achievement"),
    )
    .leftJoin("organisations as o", "o.id", "n.organisation_id")
    .select(["n.id", "n.kind", "n.action", "n.subject_kind", "n.subject_id", "n.facts", "n.created_at"])
    .select(["n.read_at", "s.no as s_no", "s.title as s_title", "r.no as r_no", "r.title as r_title"])
    .select("o.name as organisation");
}

type SelectedNotice = Awaited<ReturnType<ReturnType<typeof selectNotices>["execute"]>>[number];

export function toNotice(row: SelectedNotice): Notice {
  return {
    id: row.id,
    kind: row.kind,
    action: row.action,
    subject: { kind: row.subject_kind, id: row.subject_id },
    no: row.s_no ?? row.r_no,
    title: row.s_title ?? row.r_title,
    organisationName: row.organisation,
    facts: JSON.parse(row.facts),
    createdAt: row.created_at,
    readAt: row.read_at,
  };
}

/** Some of a person's visible notices, in no order. */
export async function findNotices(db: Db, personId: string, ids: readonly string[]): Promise<Notice[]> {
  if (ids.length === 0) return [];
  const rows = await selectNotices(db).where("n.person_id", "=", personId).where("n.id", "in", ids).execute();
  return rows.map(toNotice);
}

/** What a person's notice is about, also when it is not to be seen any more: the page it leads to decides. */
export async function findNoticeSubject(
  db: Db,
  personId: string,
  id: string,
): Promise<Pick<Notice, "kind" | "action" | "subject"> | null> {
  const row = await db
    .selectFrom("notices")
    .select(["kind", "action", "subject_kind", "subject_id"])
    .where("person_id", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  return { kind: row.kind, action: row.action, subject: { kind: row.subject_kind, id: row.subject_id } };
}

/** Marks unread notices of a person as read: all, or one. Returns how many. */
export async function setNoticesRead(
  trx: Trx,
  personId: string,
  { id, at = instant() }: { id?: string; at?: string } = {},
): Promise<number> {
  let query = trx
    .updateTable("notices")
    .set({ read_at: at })
    .where("person_id", "=", personId)
    .where("read_at", "is", null);
  if (id !== undefined) query = query.where("id", "=", id);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}

/** Forgets notices made before an instant (ISO-8601 UTC). */
export async function deleteNoticesBefore(trx: Trx, before: string): Promise<void> {
  await trx.deleteFrom("notices").where("created_at", "<", before).execute();
}
