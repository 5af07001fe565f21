import { log } from "~/app/http/log";
import { listNews, type NewsRecord } from "~/db/queries/alert-audience";
import { type OutboxEntry, setSearchCursor } from "~/db/queries/outbox";
import { INDEX_NAMES, type IndexName } from "~/search/engine";
import { type AlertParts, indexedEntries, newsSince } from "./alert-parts";
import { announceRecord } from "./announce-record";
import { type BestOf, bestOf } from "./best-of";

/** The name this consumer's place in the outbox goes by. */
export const MATCHES_CURSOR = "alerts-matches";

const BATCH = 400;

export type Turn = {
  /** ISO-8601 UTC. */
  now: string;
  /** True when this turn's time is over or the server stops; asked between two records. */
  isOver: () => boolean;
};

/**
 * Takes the outbox past this consumer's cursor, as far as the index has it, and tells owners of new counterparts.
 * The cursor moves behind what was told: killed anywhere, the rest is done again, and nobody is told twice.
 * Returns how many people were told.
 */
export async function announceMatches(parts: AlertParts, turn: Turn): Promise<number> {
  let told = 0;
  while (!turn.isOver()) {
    const entries = await indexedEntries(parts, MATCHES_CURSOR, BATCH);
    if (entries.length === 0) break;
    told += await announceEntries(parts, entries, turn);
  }
  return told;
}

async function announceEntries(parts: AlertParts, entries: OutboxEntry[], turn: Turn): Promise<number> {
  const news = await newsAmong(parts, entries, turn.now);
  const best = await bestOf(parts, turn.now);
  let told = 0;
  let passed: number | null = null;
  try {
    for (const { seq, topic, refId } of entries) {
      const record = news.get(refId);
      if (record && turn.isOver()) break;
      // Named twice in a batch, it is the same record as it stands now.
      news.delete(refId);
      if (record) told += await announceOne(parts, best, { index: topic, record }, turn.now);
      passed = seq;
    }
  } finally {
    if (passed !== null) await setSearchCursor(parts.db, MATCHES_CURSOR, passed);
  }
  return told;
}

/** A record that cannot be matched while the index is well must not keep everybody else's news waiting. */
async function announceOne(
  parts: AlertParts,
  best: BestOf,
  news: { index: IndexName; record: NewsRecord },
  now: string,
) {
  try {
    return await announceRecord(parts, best, news, now);
  } catch (error) {
    if ((await parts.engine.health()).status !== "ok") throw error;
    log().error({ err: error, index: news.index, record: news.record.id }, "a record could not be announced");
    return 0;
  }
}

async function newsAmong({ db }: AlertParts, entries: readonly OutboxEntry[], now: string) {
  const news = new Map<string, NewsRecord>();
  for (const index of INDEX_NAMES) {
    const ids = [...new Set(entries.filter(({ topic }) => topic === index).map(({ refId }) => refId))];
    for (const record of await listNews(db, index, ids, { since: newsSince(now), now }))
      news.set(record.id, record);
  }
  return news;
}
