import { listNews, listWriters, type NewsRecord } from "~/db/queries/alert-audience";
import { insertMatchAlerts } from "~/db/queries/alerts";
import { findSnapshotId, insertMatchSnapshots } from "~/db/queries/match-snapshots";
import { inTransaction, type Trx } from "~/db/transaction";
import type { IndexName } from "~/search/engine";
import { isClose } from "~/search/matching/closeness";
import type { Match, MatchPage } from "~/search/matching/types";
import { snapshotOf } from "../snapshots/snapshot";
import { type AlertParts, newsSince } from "./alert-parts";
import type { BestOf } from "./best-of";

/**
 * How many counterparts of a new record are looked at. Those that fit it best may have it among their own best
 * ten; each is asked in its own direction, because that is the page its owner will open.
 */
const COUNTERPARTS = 20;
/**
 * Four of five parts are the same in both directions, and the text part (50 at most) is measured against other
 * candidates: one that scores less than this (of 100) from here is not close from there.
 */
const WORTH_ASKING = 30;

type Found = { page: MatchPage; match: Match; personIds: string[] };

/** Tells the owners of a new record's counterparts of it. Returns how many people were told; nobody twice. */
export async function announceRecord(
  parts: AlertParts,
  best: BestOf,
  { index, record }: { index: IndexName; record: NewsRecord },
  now: string,
): Promise<number> {
  const counterparts = await best.counterparts({ index, id: record.id }, COUNTERPARTS);
  if (!counterparts) return 0;
  const ids = counterparts.matches.filter(({ score }) => score >= WORTH_ASKING).map(({ id }) => id);
  const writers = await listWriters(parts.db, counterparts.index, ids, now);
  const found: Found[] = [];
  for (const [id, { organisationId, personIds }] of writers) {
    // Both are theirs: no news.
    if (organisationId === record.organisationId) continue;
    const page = await best.page({ index: counterparts.index, id });
    const match = page?.matches.find((candidate) => candidate.id === record.id);
    // What shares only a field is nothing to be told of.
    if (page && match && isClose(match)) found.push({ page, match, personIds });
  }
  if (found.length === 0) return 0;
  return inTransaction((trx) => tell(trx, index, record, found, now), parts.db);
}

async function tell(trx: Trx, index: IndexName, { id }: NewsRecord, found: Found[], now: string) {
  // The index may be a moment behind: only what is still open in the database is told of.
  if ((await listNews(trx, index, [id], { since: newsSince(now), now })).length === 0) return 0;
  let told = 0;
  for (const { page, match, personIds } of found) {
    const snapshot = snapshotOf(page, match);
    await insertMatchSnapshots(trx, [snapshot]);
    const snapshotId = await findSnapshotId(trx, snapshot);
    if (snapshotId === null) throw new Error("a snapshot just kept is there");
    const pair =
      index === "achievements"
        ? { about: "achievement" as const, achievementId: id, scenarioId: page.subject.id }
        : { about: "scenario" as const, scenarioId: id, achievementId: page.subject.id };
    told += await insertMatchAlerts(
      trx,
      personIds.map((personId) => ({ ...pair, personId, snapshotId })),
      now,
    );
  }
  return told;
}
