import type { SavedSearch } from "~/app/domain/saved-search";
import { log } from "~/app/http/log";
import { findPublishedAt, listNews } from "~/db/queries/alert-audience";
import { insertSearchAlerts, type NewSearchAlert } from "~/db/queries/alerts";
import { type OutboxEntry, setSearchCursor } from "~/db/queries/outbox";
import { listSavedQueries, listSearchesFor } from "~/db/queries/saved-searches";
import { inTransaction } from "~/db/transaction";
import { INDEX_NAMES, type IndexName } from "~/search/engine";
import { readListQuery } from "../public/list-query";
import { type AlertParts, indexedEntries, newsSince } from "./alert-parts";
import type { Turn } from "./announce-matches";

/** The name this consumer's place in the outbox goes by. */
export const SEARCHES_CURSOR = "alerts-searches";

/** Entries of one round: every saved query is asked once a round, so a large import must not make many of them. */
const ROUND = 5_000;
const QUERIES = 200;
const PAGE = 100;
/** More new hits than this at once are a crowd: the list itself shows them, newest first. */
const PAGES = 3;

/** id -> instant of publication. */
type Fresh = ReadonlyMap<string, string>;

/**
 * Tells people of new records that their saved searches find. A record is new to a search saved before it was
 * published. Killed anywhere, the round is done again, and no search names a record twice. Returns how many alerts.
 */
export async function announceHits(parts: AlertParts, turn: Turn): Promise<number> {
  let told = 0;
  while (!turn.isOver()) {
    const entries = await indexedEntries(parts, SEARCHES_CURSOR, ROUND);
    const last = entries.at(-1);
    if (!last) break;
    for (const index of INDEX_NAMES) {
      const fresh = await freshAmong(parts, index, entries, turn.now);
      if (fresh.size > 0) told += await askAll(parts, index, fresh, turn.now);
    }
    await setSearchCursor(parts.db, SEARCHES_CURSOR, last.seq);
  }
  return told;
}

async function freshAmong(
  { db }: AlertParts,
  index: IndexName,
  entries: readonly OutboxEntry[],
  now: string,
): Promise<Fresh> {
  const ids = [...new Set(entries.filter(({ topic }) => topic === index).map(({ refId }) => refId))];
  const records = await listNews(db, index, ids, { since: newsSince(now), now });
  return new Map(records.map(({ id, publishedAt }) => [id, publishedAt]));
}

async function askAll(parts: AlertParts, index: IndexName, fresh: Fresh, now: string): Promise<number> {
  let told = 0;
  for (let after: string | null = null; ; ) {
    const queries: string[] = await listSavedQueries(parts.db, index, after, QUERIES);
    const last = queries.at(-1);
    if (last === undefined) return told;
    for (const query of queries) {
      const hits = await hitsOrNone(parts, index, query, fresh);
      if (hits.length > 0) told += await tell(parts, index, query, { hits, fresh, now });
    }
    after = last;
  }
}

/** A query that cannot be asked while the index is well must not keep everybody else's news waiting. */
async function hitsOrNone(parts: AlertParts, index: IndexName, query: string, fresh: Fresh) {
  try {
    return await newHits(parts, index, query, fresh);
  } catch (error) {
    if ((await parts.engine.health()).status !== "ok") throw error;
    log().error({ err: error, index }, "a saved search could not be asked");
    return [];
  }
}

/**
 * Which of the fresh records a query finds. The engine has no question "among these", but new records stand
 * first by date: pages are read until they are older than the oldest fresh one. An answer that only shares some
 * of the words is none.
 */
async function newHits(
  { db, engine }: AlertParts,
  index: IndexName,
  query: string,
  fresh: Fresh,
): Promise<string[]> {
  const { text, filters } = readListQuery(index, new URLSearchParams(query));
  const oldest = [...fresh.values()].sort()[0] ?? "";
  const found: string[] = [];
  for (let page = 0; page < PAGES; page++) {
    const asked = { text, filters, facets: [], sort: "newest" as const, offset: page * PAGE, limit: PAGE };
    const answer = await engine.search(index, asked);
    if (answer.relaxed) return [];
    found.push(...answer.hits.flatMap(({ id }) => (fresh.has(id) ? [id] : [])));
    const last = answer.hits.at(-1);
    if (!last || answer.hits.length < PAGE) break;
    if (((await findPublishedAt(db, index, last.id)) ?? "") < oldest) break;
  }
  return found;
}

type Hits = { hits: string[]; fresh: Fresh; now: string };

function tell({ db }: AlertParts, index: IndexName, query: string, { hits, fresh, now }: Hits) {
  const about = index === "scenarios" ? ("scenario" as const) : ("achievement" as const);
  return inTransaction(async (trx) => {
    // Read here, so that a search deleted meanwhile gets nothing.
    const searches = await listSearchesFor(trx, index, query);
    const isNewTo = (search: SavedSearch) => (id: string) => (fresh.get(id) ?? "") > search.createdAt;
    const alerts = searches.flatMap((search): NewSearchAlert[] =>
      hits.filter(isNewTo(search)).map((recordId) => ({
        personId: search.personId,
        savedSearchId: search.id,
        about,
        recordId,
      })),
    );
    return insertSearchAlerts(trx, alerts, now);
  }, db);
}
