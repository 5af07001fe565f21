import type { ListingNoun } from "~/app/domain/listing-number";
import { newId } from "../ids";
import type { Trx } from "../transaction";

/** Keeps the content as it stood at a version. The caller leaves contacts out: revisions may be shown to reviewers. */
export async function insertRevision(
  trx: Trx,
  noun: ListingNoun,
  record: { id: string; version: number; content: object },
  savedBy: string,
  at: string,
): Promise<void> {
  await trx
    .insertInto("revisions")
    .values({
      id: newId(),
      subject_kind: noun,
      subject_id: record.id,
      version: record.version,
      content: JSON.stringify(record.content),
      saved_by: savedBy,
      saved_at: at,
    })
    .execute();
}

/** Moves the revision of one version on to the next, with what is said now: a run of automatic saves is one revision. */
export async function carryRevision(
  trx: Trx,
  noun: ListingNoun,
  record: { id: string; fromVersion: number; version: number; content: object },
  at: string,
): Promise<boolean> {
  const done = await trx
    .updateTable("revisions")
    .set({ version: record.version, content: JSON.stringify(record.content), saved_at: at })
    .where("subject_kind", "=", noun)
    .where("subject_id", "=", record.id)
    .where("version", "=", record.fromVersion)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}
