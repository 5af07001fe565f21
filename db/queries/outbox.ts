import type { Db } from "../connection";
import { instant } from "../ids";
import type { Trx } from "../transaction";

export type OutboxTopic = "scenarios" | "achievements";
export type OutboxEntry = { seq: number; topic: OutboxTopic; refId: string };

/** Tells the index, in the transaction of the change, that a record must be looked at again. */
export async function appendOutbox(trx: Trx, topic: OutboxTopic, refIds: string[]): Promise<void> {
  const at = instant();
  for (let start = 0; start < refIds.length; start += 200) {
    const rows = refIds.slice(start, start + 200).map((refId) => ({ topic, ref_id: refId, at }));
    await trx.insertInto("outbox").values(rows).execute();
  }
}

/** An organisation's public face changed: everything it ever listed must be projected again. */
export async function appendOutboxForOrganisation(trx: Trx, organisationId: string): Promise<void> {
  for (const topic of ["scenarios", "achievements"] as const) {
    const rows = await trx
      .selectFrom(topic)
      .select("id")
      .where("organisation_id", "=", organisationId)
      .where("published_at", "is not", null)
      .execute();
    await appendOutbox(
      trx,
      topic,
      rows.map((row) => row.id),
    );
  }
}

/** The next entries after `seq`, oldest first. */
export async function readOutbox(db: Db, afterSeq: number, limit: number): Promise<OutboxEntry[]> {
  const rows = await db
    .selectFrom("outbox")
    .select(["seq", "topic", "ref_id"])
    .where("seq", ">", afterSeq)
    .orderBy("seq")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ seq: row.seq, topic: row.topic, refId: row.ref_id }));
}

/** The highest sequence written so far; 0 when the outbox is empty. */
export async function lastOutboxSeq(db: Db): Promise<number> {
  const row = await db
    .selectFrom("outbox")
    .select((eb) => eb.fn.max("seq").as("seq"))
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** How far an engine has come; 0 for one that never ran. */
export async function findSearchCursor(db: Db, engine: string): Promise<number> {
  const row = await db
    .selectFrom("search_cursor")
    .select("seq")
    .where("engine", "=", engine)
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** Moves an engine's cursor. Entries that every engine has passed may then be deleted. */
export async function setSearchCursor(db: Db, engine: string, seq: number): Promise<void> {
  await db
    .insertInto("search_cursor")
    .values({ engine, seq })
    .onConflict((conflict) => conflict.column("engine").doUpdateSet({ seq }))
    .execute();
}
