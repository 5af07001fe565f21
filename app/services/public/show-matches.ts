import type { Language } from "~/app/domain/person";
import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { IndexName } from "~/search/engine";
import { matchesFor } from "~/search/match";
import { isClose } from "~/search/matching/closeness";
import type { Match, MatchPage } from "~/search/matching/types";
import { matchingVocabulary } from "~/search/matching/vocabulary";
import { type ShownGap, showGaps } from "../bridges/show-gaps";
import { searchEngine } from "../search/engine";
import { rememberMatches } from "../snapshots/remember";
import { matchDigest } from "../snapshots/snapshot";
import type { ListingCardData } from "./listing-card";
import { nameMatch, type ShownMatch } from "./name-match";
import { namesIn } from "./names";
import { showCards } from "./show-cards";

/**
 * `copies`: how many more records say the very same. `gap`: what is missing when the level is below the window, and
 * who could close it. `digest` names what was shown.
 */
export type MatchRow = {
  card: ListingCardData;
  match: ShownMatch;
  copies: number;
  gap: ShownGap | null;
  digest: string;
};
export type MatchList = {
  rows: MatchRow[];
  /** Close, but ruled out. */
  blocked: MatchRow[];
  weightsVersion: string;
  down: boolean;
};

const LIMIT = 10;
const BLOCKED_LIMIT = 3;
const NOTHING: MatchList = { rows: [], blocked: [], weightsVersion: "", down: false };

/** A public record's ranked counterparts with the reasons; empty while the index has not caught up with it. */
export async function showMatches(index: IndexName, id: string, language: Language): Promise<MatchList> {
  const vocabulary = await loadVocabulary(database());
  try {
    const page = await matchesFor(
      searchEngine(),
      { index, id },
      {
        limit: LIMIT,
        now: instant(),
        vocabulary: matchingVocabulary(vocabulary),
      },
    );
    if (!page) return NOTHING;
    const shown = { ...page, blocked: page.blocked.filter(isClose).slice(0, BLOCKED_LIMIT) };
    rememberMatches(page, [...shown.matches, ...shown.blocked]);
    return await showMatchPage(shown, language);
  } catch (error) {
    log().error({ err: error, index }, "matching failed");
    return { ...NOTHING, down: true };
  }
}

/** A page of matches in words, each record as the database knows it; what is not public any more is left out. */
export async function showMatchPage(page: MatchPage, language: Language): Promise<MatchList> {
  const all = [...page.matches, ...page.blocked];
  const ids = all.map((match) => match.id);
  const cards = new Map(
    (await showCards(database(), page.index, ids, language)).map((card) => [card.id, card]),
  );
  const names = namesIn(await loadVocabulary(database()), language);
  const subject = {
    index: page.subject.kind === "scenario" ? ("scenarios" as const) : ("achievements" as const),
    id: page.subject.id,
  };
  const gaps = await showGaps(database(), subject, all, { names, language });
  const row = (match: Match): MatchRow[] => {
    const card = cards.get(match.id);
    const gap = gaps.get(match.id) ?? null;
    if (!card) return [];
    const copies = page.copies.get(match.id)?.length ?? 0;
    return [{ card, match: nameMatch(match, names, language), copies, gap, digest: matchDigest(match) }];
  };
  return {
    rows: page.matches.flatMap(row),
    blocked: page.blocked.flatMap(row),
    weightsVersion: page.weightsVersion,
    down: false,
  };
}
