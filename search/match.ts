import { candidateTerms } from "./candidate-terms";
import type { SearchDocument } from "./documents";
import type { Candidate, IndexName, SearchReader } from "./engine";
import { withoutCopies } from "./matching/copies";
import { byScore, type ScoredText, scoreMatch, withTextEvidence } from "./matching/score";
import {
  candidateProfile,
  matchText,
  type QueryProfile,
  queryProfile,
  rarityGrams,
  type TextProfile,
} from "./matching/text-profile";
import { rarityFrom, scoreTexts, type TextScore, textQuery } from "./matching/text-score";
import type { Match, MatchPage } from "./matching/types";
import { EMPTY_VOCABULARY, type MatchingVocabulary } from "./matching/vocabulary";
import { WEIGHTS_VERSION } from "./matching/weights";
import { turns } from "./turns";

export type MatchSubject = { index: IndexName; id: string } | { document: SearchDocument };
export type MatchOptions = {
  /** 1–100. */
  limit: number;
  /** ISO-8601 UTC; decides what has expired. */
  now: string;
  /** Where to look: the counterpart index by default; the subject's own index means "more like this". */
  into?: IndexName;
  /** `matchingVocabulary(await loadVocabulary(db))`; without it no domains are neighbours and no units convert. */
  vocabulary?: MatchingVocabulary;
};

/** How many the engine hands over to be scored. */
const CANDIDATES = 240;

/**
 * The counterparts of a listing, best first, each with its explanation; null when the subject is not
 * in the index. The engine only proposes: the order is `search/matching`'s, whichever engine runs.
 */
export async function matchesFor(
  engine: SearchReader,
  asked: MatchSubject,
  options: MatchOptions,
): Promise<MatchPage | null> {
  const found = await explainPairs(engine, asked, [], options);
  return found?.page ?? null;
}

/**
 * The listing's match page and, beside it, its pairs with the listings named: in the order of `ids`, those
 * not in the index left out. A pair that the list shows has the list's score; one that the engine did not
 * propose is held against the same candidates, alone, so that who else was named changes nothing.
 */
export async function explainPairs(
  engine: SearchReader,
  asked: MatchSubject,
  ids: readonly string[],
  options: MatchOptions,
): Promise<{ page: MatchPage; pairs: Match[] } | null> {
  const subject = "document" in asked ? asked.document : (await engine.documents(asked.index, [asked.id]))[0];
  if (!subject) return null;
  const index = options.into ?? (subject.kind === "scenario" ? "achievements" : "scenarios");
  const profile = queryProfile(matchText(subject));
  const statistics = await engine.statistics(index, rarityGrams(profile));
  const candidates = await engine.candidates(index, {
    terms: candidateTerms(subject, profile, rarityFrom(statistics)),
    excludeIds: [subject.id],
    limit: CANDIDATES,
  });
  // By id, so that the engine's own order decides nothing, not even between equals.
  candidates.sort((a, b) => (a.id < b.id ? -1 : 1));
  const proposed = new Set(candidates.map(({ id }) => id));
  const others = ids.filter((id) => !proposed.has(id) && id !== subject.id);
  const guests = others.length > 0 ? await engine.documents(index, others) : [];
  const scored = await scoreAll(engine, { index, subject, profile, candidates, guests }, options);
  return {
    page: {
      index,
      subject: { id: subject.id, kind: subject.kind },
      weightsVersion: WEIGHTS_VERSION,
      ...scored.lists(options.limit),
      documents: statistics.documents,
    },
    pairs: scored.pairs(ids),
  };
}

type Field = {
  index: IndexName;
  subject: SearchDocument;
  profile: QueryProfile;
  candidates: readonly Candidate[];
  /** Asked about by name, not proposed by the engine. */
  guests: readonly SearchDocument[];
};
type Scored = {
  lists(limit: number): Pick<MatchPage, "matches" | "blocked" | "copies">;
  pairs(ids: readonly string[]): Match[];
};

async function scoreAll(
  engine: SearchReader,
  { index, subject, profile, candidates, guests }: Field,
  options: MatchOptions,
): Promise<Scored> {
  const profiles = await inSteps(candidates, ({ document }) =>
    candidateProfile(matchText(document), profile),
  );
  const guestProfiles = guests.map((document) => candidateProfile(matchText(document), profile));
  // Feedback compares candidates with each other, so their own grams' rarities are needed too.
  const grams = new Set([
    ...rarityGrams(profile),
    ...[...profiles, ...guestProfiles].flatMap(({ titleCharacters }) => [...titleCharacters.keys()]),
  ]);
  const query = textQuery(profile, rarityFrom(await engine.statistics(index, [...grams])));
  await turns.pause();
  const texts = scoreTexts(query, profiles);
  const context = { query, vocabulary: options.vocabulary ?? EMPTY_VOCABULARY, now: options.now };
  const scored = new Map<string, ScoredText>();
  const score = (document: SearchDocument, found?: TextProfile, text?: TextScore) => {
    if (!found || !text) throw new Error("every candidate has a profile and a score");
    scored.set(document.id, { document, profile: found, text });
    return scoreMatch(subject, { document, profile: found, text }, context);
  };
  const matches = await inSteps(candidates, ({ document }, at) => score(document, profiles[at], texts[at]));
  matches.sort(byScore);
  const named = guests.map((document, at) => {
    const own = guestProfiles[at];
    return score(document, own, own && scoreTexts(query, [...profiles, own]).at(-1));
  });
  const explained = (match: Match) =>
    withTextEvidence(match, subject, scored.get(match.id) as ScoredText, query);
  const all = new Map([...matches, ...named].map((match) => [match.id, match]));
  const documentOf = (id: string) => (scored.get(id) as ScoredText).document;
  return {
    lists: (limit) => {
      const open = withoutCopies(matches.filter(isOpen), documentOf);
      const ruledOut = withoutCopies(
        matches.filter((match) => !isOpen(match)),
        documentOf,
      );
      return {
        matches: open.distinct.slice(0, limit).map(explained),
        blocked: ruledOut.distinct.slice(0, limit).map(explained),
        copies: new Map([...open.copies, ...ruledOut.copies]),
      };
    },
    pairs: (ids) => ids.flatMap((id) => all.get(id) ?? []).map(explained),
  };
}

function isOpen({ blocks }: Match): boolean {
  return blocks.length === 0;
}

async function inSteps<T, R>(items: readonly T[], work: (item: T, at: number) => R): Promise<R[]> {
  const results: R[] = [];
  for (const [at, item] of items.entries()) {
    await turns.pause();
    results.push(work(item, at));
  }
  return results;
}
