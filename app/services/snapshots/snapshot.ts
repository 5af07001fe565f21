import { createHash } from "node:crypto";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Snapshot } from "~/db/queries/match-snapshots";
import type { IndexName } from "~/search/engine";
import { MATCH_PARTS, type Match, type MatchPage } from "~/search/matching/types";

type Ranked = Pick<MatchPage, "index" | "subject" | "weightsVersion">;

const NOUN: Record<IndexName, ListingNoun> = { scenarios: "scenario", achievements: "achievement" };

/** One match of a page as it is kept. */
export function snapshotOf({ index, subject, weightsVersion }: Ranked, match: Match): Snapshot {
  return {
    subjectKind: subject.kind,
    subjectId: subject.id,
    counterpartKind: NOUN[index],
    counterpartId: match.id,
    weightsVersion,
    digest: matchDigest(match),
    score: match.score,
    content: JSON.stringify(match),
  };
}

/**
 * A fingerprint of what a reader could tell apart. Points are taken to one decimal, as pages show them: the text
 * part is measured against the other candidates, so a stranger's new record moves it by hundredths.
 */
export function matchDigest(match: Match): string {
  const parts = MATCH_PARTS.map((name) => ({
    ...match.parts[name],
    points: shown(match.parts[name].points),
  }));
  const said = { score: Math.round(match.score), parts, blocks: match.blocks };
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 22);
}

const shown = (points: number) => Math.round(points * 10) / 10;

/** A kept match; null when it was kept by a version of the matcher whose parts were others. */
export function readSnapshot(content: string): Match | null {
  const match = JSON.parse(content) as Partial<Match>;
  const whole = MATCH_PARTS.every((name) => match.parts?.[name] !== undefined);
  return whole && match.blocks !== undefined ? (match as Match) : null;
}
