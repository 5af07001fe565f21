import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { findSnapshot, insertMatchSnapshots } from "~/db/queries/match-snapshots";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { SearchReader } from "~/search/engine";
import { explainPairs } from "~/search/match";
import type { Match, MatchPage } from "~/search/matching/types";
import { matchingVocabulary } from "~/search/matching/vocabulary";
import { NOUNS } from "../listings/nouns";
import { flushMatchSnapshots } from "../snapshots/remember";
import { snapshotOf } from "../snapshots/snapshot";
import type { Pair } from "./pair";

/** The match of a pair as it stands now, in the subject's direction; null while the index lacks one of the two. */
export async function matchOfPair(
  engine: SearchReader,
  { subject, counterpart }: Pair,
): Promise<{ page: MatchPage; match: Match } | null> {
  const vocabulary = matchingVocabulary(await loadVocabulary(database()));
  const asked = { index: NOUNS[subject.noun].table, id: subject.id };
  const found = await explainPairs(engine, asked, [counterpart.id], { limit: 1, now: instant(), vocabulary });
  const match = found?.pairs[0];
  return found && match ? { page: found.page, match } : null;
}

/**
 * The kept match that a verdict is about: the one the person was shown (`shown` is its digest), else the pair as
 * it stands now. Null when the two cannot be matched.
 */
export async function snapshotFor(engine: SearchReader, pair: Pair, shown: string): Promise<string | null> {
  const ids = { subjectId: pair.subject.id, counterpartId: pair.counterpart.id };
  await flushMatchSnapshots();
  const seen = shown === "" ? null : await findSnapshot(database(), { ...ids, digest: shown });
  if (seen) return seen.id;
  const now = await matchOfPair(engine, pair);
  if (!now) return null;
  const snapshot = snapshotOf(now.page, now.match);
  await insertMatchSnapshots(database(), [snapshot]);
  return (await findSnapshot(database(), { ...ids, digest: snapshot.digest }))?.id ?? null;
}
