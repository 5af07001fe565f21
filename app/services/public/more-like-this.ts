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
import { sharedReasons } from "./name-match";
import { showCards } from "./show-cards";

/** A record of the same kind with what both speak of. */
export type Alike = { card: ListingCardData; reasons: string[] };

const SHOWN = 4;
/** Asked for beyond that: some are closed, of suspended owners, or alike in nothing that can be named. */
const ASKED = 12;

/** Up to four open public records that speak of the same; none when the index cannot be asked. */
export async function moreLikeThis(index: IndexName, id: string, language: Language): Promise<Alike[]> {
  const vocabulary = matchingVocabulary(await loadVocabulary(database()));
  try {
    const options = { limit: ASKED, now: instant(), into: index, vocabulary };
    const page = await matchesFor(searchEngine(), { index, id }, options);
    const named = new Map((page?.matches ?? []).flatMap(namedLikeness));
    const cards = await showCards(database(), index, [...named.keys()], language);
    return cards.slice(0, SHOWN).map((card) => ({ card, reasons: named.get(card.id) ?? [] }));
  } catch (error) {
    log().error({ err: error, index }, "finding similar records failed");
    return [];
  }
}

/** Below this share of the text's points two records merely use the same common words. */
const ALIKE = 0.3;

function namedLikeness(match: Match): [string, string[]][] {
  const { points, max, sharedTopics, sharedTerms } = match.parts.text;
  // One word alone (提升, 更换) is in titles of every kind.
  const nameable = sharedTopics.length > 0 || sharedTerms.length > 1;
  return nameable && points >= ALIKE * max ? [[match.id, sharedReasons(match)]] : [];
}
