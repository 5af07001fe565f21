import type { Attachment, AttachmentVisibility } from "~/app/domain/attachment";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Db } from "../connection";
import type { AttachmentRow } from "../tables/attachments";
import type { Trx } from "../transaction";

function toAttachment(row: AttachmentRow): Attachment {
  return {
    id: row.id,
    noun: row.noun,
    recordId: row.record_id,
    name: row.file_name,
    mediaType: row.media_type,
    bytes: row.bytes,
    sha256: row.sha256,
    visibility: row.visibility,
    level: row.level,
    uploadedBy: row.uploaded_by,
    uploadedAt: row.uploaded_at,
    removedAt: row.removed_at,
  };
}

/** Adds a file to a record. A unique index allows the same bytes once among a record's files: a second time throws. */
export async function insertAttachment(trx: Trx, added: Attachment): Promise<void> {
  await trx
    .insertInto("attachments")
    .values({
      id: added.id,
      noun: added.noun,
      record_id: added.recordId,
      file_name: added.name,
      media_type: added.mediaType,
      bytes: added.bytes,
      sha256: added.sha256,
      visibility: added.visibility,
      level: added.level,
      uploaded_by: added.uploadedBy,
      uploaded_at: added.uploadedAt,
      removed_by: null,
      removed_at: null,
      purged_at: null,
    })
    .execute();
}

/** A file whose bytes are kept, removed or not; null for any other id. */
export async function findAttachment(db: Db, id: string): Promise<Attachment | null> {
  const row = await db
    .selectFrom("attachments")
    .selectAll()
    .where("id", "=", id)
    .where("purged_at", "is", null)
    .executeTakeFirst();
  return row ? toAttachment(row) : null;
}

/** The files of one record, oldest first: those it has, and with `removedSince` those removed after that instant. */
export async function listAttachments(
  db: Db,
  noun: ListingNoun,
  recordId: string,
  removedSince?: string,
): Promise<Attachment[]> {
  const rows = await db
    .selectFrom("attachments")
    .selectAll()
    .where("noun", "=", noun)
    .where("record_id", "=", recordId)
    .where("purged_at", "is", null)
    .where((eb) =>
      removedSince === undefined
        ? eb("removed_at", "is", null)
        : eb.or([eb("removed_at", "is", null), eb("removed_at", ">", removedSince)]),
    )
    .orderBy("uploaded_at")
    .orderBy("id")
    .execute();
  return rows.map(toAttachment);
}

/** The public files of several records. Whether a record is public itself is the caller's to know. */
export async function listPublicAttachments(db: Db, recordIds: readonly string[]): Promise<Attachment[]> {
  if (recordIds.length === 0) return [];
  const rows = await db
    .selectFrom("attachments")
    .selectAll()
    .where("noun", "in", ["scenario", "achievement"])
    .where("record_id", "in", recordIds)
    .where("visibility", "=", "public")
    .where("removed_at", "is", null)
    .orderBy("uploaded_at")
    .orderBy("id")
    .execute();
  return rows.map(toAttachment);
}

/** Marks a file as removed; false when it was removed already. */
export async function setAttachmentRemoved(trx: Trx, id: string, by: string, at: string): Promise<boolean> {
  const result = await trx
    .updateTable("attachments")
    .set({ removed_at: at, removed_by: by })
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes a removal back while the bytes are kept. Throws where the record has the same bytes again. */
export async function setAttachmentBack(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable("attachments")
    .set({ removed_at: null, removed_by: null })
    .where("id", "=", id)
    .where("purged_at", "is", null)
    .execute();
}

export async function setAttachmentVisibility(
  trx: Trx,
  id: string,
  visibility: AttachmentVisibility,
): Promise<void> {
  await trx.updateTable("attachments").set({ visibility }).where("id", "=", id).execute();
}

/** Files removed before an instant whose bytes are still kept. */
export async function listRemovedBefore(db: Db, before: string): Promise<Attachment[]> {
  const rows = await db
    .selectFrom("attachments")
    .selectAll()
    .where("removed_at", "<=", before)
    .where("purged_at", "is", null)
    .execute();
  return rows.map(toAttachment);
}

/** Notes that a removed file keeps its bytes no longer. */
export async function setAttachmentPurged(trx: Trx, id: string, at: string): Promise<void> {
  await trx
    .updateTable("attachments")
    .set({ purged_at: at })
    .where("id", "=", id)
    .where("removed_at", "is not", null)
    .execute();
}

/** Whether any file still needs these bytes. */
export async function areBytesNeeded(db: Db, sha256: string): Promise<boolean> {
  const row = await db
    .selectFrom("attachments")
    .select("id")
    .where("sha256", "=", sha256)
    .where("purged_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export type AttachmentChange = { actorName: string | null; action: string; fileName: string; at: string };

/** What was done to a record's files, newest first: the part of its history that the audit log alone tells. */
export async function listAttachmentChanges(
  db: Db,
  noun: ListingNoun,
  recordId: string,
  limit: number,
): Promise<AttachmentChange[]> {
  const rows = await db
    .selectFrom("attachments as f")
    .innerJoin("audit_log as a", (join) =>
      join.onRef("a.subject_id", "=", "f.id").on("a.subject_kind", "=", "attachment"),
    )
    .leftJoin("people as p", "p.id", "a.actor_id")
    .select(["p.name", "a.action", "f.file_name", "a.at"])
    .where("f.noun", "=", noun)
    .where("f.record_id", "=", recordId)
    .orderBy("a.at", "desc")
    .orderBy("a.id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    actorName: row.name,
    action: row.action,
    fileName: row.file_name,
    at: row.at,
  }));
}
