import { NEWS_DAYS } from "~/app/domain/alert";
import { daysAfter } from "~/app/domain/calendar";
import type { Db } from "~/db/connection";
import { findSearchCursor, type OutboxEntry, readOutbox } from "~/db/queries/outbox";
import type { SearchReader } from "~/search/engine";
import type { SyncParts } from "~/search/sync";

/** What looking for news works with: the records, the index that answers, and up to where that index has the outbox. */
export type AlertParts = { db: Db; engine: SearchReader; indexedSeq: () => Promise<number> };

/** An engine that follows the outbox by itself. */
export function alertParts({ db, engine, engineName }: SyncParts): AlertParts {
  return { db, engine, indexedSeq: () => findSearchCursor(db, engineName) };
}

/** The instant before which nothing is news; both ISO-8601 UTC. */
export const newsSince = (now: string) => daysAfter(now, -NEWS_DAYS);

/** The next outbox entries of a consumer that the index holds already: asked earlier, it would not find them. */
export async function indexedEntries(
  { db, indexedSeq }: AlertParts,
  cursorName: string,
  limit: number,
): Promise<OutboxEntry[]> {
  const indexed = await indexedSeq();
  const entries = await readOutbox(db, await findSearchCursor(db, cursorName), limit);
  return entries.filter((entry) => entry.seq <= indexed);
}
