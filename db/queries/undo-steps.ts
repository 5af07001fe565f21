import type { Db } from "../connection";
import { instant, newId } from "../ids";
import type { Trx } from "../transaction";

/** What a person changed, as it was before; `version` is the subject's after the change. */
export type UndoStep = { subjectId: string; version: number; content: unknown };

/** Keeps what was there before a change; answers with the step's id. */
export async function insertUndoStep(trx: Trx, personId: string, step: UndoStep): Promise<string> {
  const id = newId();
  await trx
    .insertInto("undo_steps")
    .values({
      id,
      person_id: personId,
      subject_kind: "organisation",
      subject_id: step.subjectId,
      version: step.version,
      content: JSON.stringify(step.content),
      created_at: instant(),
    })
    .execute();
  return id;
}

/** A person's own step, if it was made after an instant (ISO-8601 UTC). */
export async function findUndoStep(
  db: Db,
  personId: string,
  id: string,
  after: string,
): Promise<UndoStep | null> {
  const row = await db
    .selectFrom("undo_steps")
    .select(["subject_id", "version", "content"])
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .where("created_at", ">=", after)
    .executeTakeFirst();
  return row ? { subjectId: row.subject_id, version: row.version, content: JSON.parse(row.content) } : null;
}

export async function deleteUndoStepsBefore(trx: Trx, before: string): Promise<void> {
  await trx.deleteFrom("undo_steps").where("created_at", "<", before).execute();
}
