import type { Language } from "~/app/domain/person";
import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { IndexName } from "~/search/engine";
import { matchesFor } from "~/search/match";
import type { Match } from "~/search/matching/types";
import { matchingVocabulary } from "~/search/matching/vocabulary";
import { searchEngine } from "../search/engine";
import type { ListingCardData } from "./listing-card";
import { nameMatch, type ShownMatch } from "./name-match";
import { namesIn } from "./names";
import { showCards } from "./show-cards";

export type MatchRow = { card: ListingCardData; match: ShownMatch };
export type MatchList = {
  rows: MatchRow[];
  /** Would rank among the best but are ruled out. */
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
    const blocked = page.blocked.slice(0, BLOCKED_LIMIT);
    const ids = [...page.matches, ...blocked].map((match) => match.id);
    const cards = new Map(
      (await showCards(database(), page.index, ids, language)).map((card) => [card.id, card]),
    );
    const names = namesIn(vocabulary, language);
    const row = (match: Match): MatchRow[] => {
      const card = cards.get(match.id);
      return card ? [{ card, match: nameMatch(match, names, language) }] : [];
    };
    return {
      rows: page.matches.flatMap(row),
      blocked: blocked.flatMap(row),
      weightsVersion: page.weightsVersion,
      down: false,
    };
  } catch (error) {
    log().error({ err: error, index }, "matching failed");
    return { ...NOTHING, down: true };
  }
}
