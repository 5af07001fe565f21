import { ALERT_TOP } from "~/app/domain/alert";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { IndexName } from "~/search/engine";
import { matchesFor } from "~/search/match";
import type { MatchPage } from "~/search/matching/types";
import { matchingVocabulary } from "~/search/matching/vocabulary";
import type { AlertParts } from "./alert-parts";

export type Subject = { index: IndexName; id: string };
export type BestOf = {
  /** A record's best counterparts. */
  counterparts: (subject: Subject, limit: number) => Promise<MatchPage | null>;
  /** The page of matches a record's owner opens. */
  page: (subject: Subject) => Promise<MatchPage | null>;
};

/** Pages are a few dozen kilobytes each. */
const KEPT = 500;

/**
 * Matching for one batch of new records, all of them in the index before it begins. Many of them have counterparts
 * in common, so each counterpart's own page is made once.
 */
export async function bestOf({ db, engine }: AlertParts, now: string): Promise<BestOf> {
  const vocabulary = matchingVocabulary(await loadVocabulary(db));
  const pages = new Map<string, MatchPage | null>();
  const ask = (subject: Subject, limit: number) => matchesFor(engine, subject, { limit, now, vocabulary });
  return {
    counterparts: ask,
    page: async (subject) => {
      const known = pages.get(subject.id);
      if (known !== undefined) return known;
      const page = await ask(subject, ALERT_TOP);
      if (pages.size >= KEPT) pages.clear();
      pages.set(subject.id, page);
      return page;
    },
  };
}
