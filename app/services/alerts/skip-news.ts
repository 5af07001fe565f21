import type { Db } from "~/db/connection";
import { lastOutboxSeq, setSearchCursor } from "~/db/queries/outbox";
import { SEARCHES_CURSOR } from "./announce-hits";
import { MATCHES_CURSOR } from "./announce-matches";

/** Nobody is told of what was published so far: for records that are no news, such as those generated for load tests. */
export async function skipNews(db: Db): Promise<void> {
  const seq = await lastOutboxSeq(db);
  for (const cursor of [MATCHES_CURSOR, SEARCHES_CURSOR]) await setSearchCursor(db, cursor, seq);
}
