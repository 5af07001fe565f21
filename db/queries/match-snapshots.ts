import type { ListingNoun } from "~/app/domain/listing-number";
import type { Db } from "../connection";
import { instant, newId } from "../ids";
import type { MatchSnapshotRow } from "../tables/match-snapshots";

/** Which match, in which words: the digest tells apart what a reader could tell apart. */
export type SnapshotKey = {
  subjectId: string;
  counterpartId: string;
  weightsVersion: string;
  digest: string;
};

/** A match as it was shown or used. `score` is 0–100; `content` the match itself as JSON. Never a person. */
export type Snapshot = SnapshotKey & {
  subjectKind: ListingNoun;
  counterpartKind: ListingNoun;
  score: number;
  content: string;
};
export type StoredSnapshot = Snapshot & { id: string; createdAt: string };

/** Rows of one statement: a snapshot is a few kilobytes, and a request must not wait long for the lock. */
const CHUNK = 100;

function toSnapshot(row: MatchSnapshotRow): StoredSnapshot {
  return {
    id: row.id,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    counterpartKind: row.counterpart_kind,
    counterpartId: row.counterpart_id,
    weightsVersion: row.weights_version,
    digest: row.digest,
    score: Number(row.score),
    content: row.content,
    createdAt: row.created_at,
  };
}

/** Keeps snapshots; one that is there already stays as it is. */
export async function insertMatchSnapshots(db: Db, snapshots: readonly Snapshot[]): Promise<void> {
  const at = instant();
  const rows = snapshots.map((snapshot) => ({
    id: newId(),
    subject_kind: snapshot.subjectKind,
    subject_id: snapshot.subjectId,
    counterpart_kind: snapshot.counterpartKind,
    counterpart_id: snapshot.counterpartId,
    weights_version: snapshot.weightsVersion,
    digest: snapshot.digest,
    score: String(snapshot.score),
    content: snapshot.content,
    created_at: at,
  }));
  for (let start = 0; start < rows.length; start += CHUNK)
    await db
      .insertInto("match_snapshots")
      .values(rows.slice(start, start + CHUNK))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** The id of a kept snapshot; null when this match was never kept in these words. */
export async function findSnapshotId(db: Db, key: SnapshotKey): Promise<string | null> {
  const row = await db
    .selectFrom("match_snapshots")
    .select("id")
    .where("subject_id", "=", key.subjectId)
    .where("counterpart_id", "=", key.counterpartId)
    .where("weights_version", "=", key.weightsVersion)
    .where("digest", "=", key.digest)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What was last kept of a pair, in this direction; `digest` asks for the one with these words. */
export async function findSnapshot(
  db: Db,
  pair: { subjectId: string; counterpartId: string; digest?: string },
): Promise<StoredSnapshot | null> {
  let query = db
    .selectFrom("match_snapshots")
    .selectAll()
    .where("subject_id", "=", pair.subjectId)
    .where("counterpart_id", "=", pair.counterpartId);
  if (pair.digest !== undefined) query = query.where("digest", "=", pair.digest);
  const row = await query.orderBy("created_at", "desc").orderBy("id", "desc").limit(1).executeTakeFirst();
  return row ? toSnapshot(row) : null;
}
