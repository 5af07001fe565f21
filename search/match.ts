import type { SearchDocument } from "./documents";
import type { Candidate, IndexName, SearchEngine, WeightedTerm } from "./engine";
import { byScore, type ScoredText, scoreMatch, withTextEvidence } from "./matching/score";
import {
  candidateProfile,
  matchText,
  type QueryProfile,
  queryProfile,
  rarityGrams,
} from "./matching/text-profile";
import { type Rarity, rarityFrom, scoreTexts, textQuery } from "./matching/text-score";
import { topicCodes } from "./matching/topics";
import type { Match, MatchPage } from "./matching/types";
import { EMPTY_VOCABULARY, type MatchingVocabulary } from "./matching/vocabulary";
import { WEIGHTS, WEIGHTS_VERSION } from "./matching/weights";
import { normalise } from "./text/normalise";

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

/** How many the engine hands over to be scored, and how many terms it is asked with. */
const CANDIDATES = 240;
const TERMS = 32;
/** All topics together weigh this share of all grams; more crowds out records that share the words. */
const TOPIC_SHARE = 1 / 16;
/** After so many scored ones other requests get their turn. */
const STRETCH = 40;

/**
 * The counterparts of a listing, best first, each with its explanation; null when the subject is not
 * in the index. The engine only proposes: the order is `search/matching`'s, whichever engine runs.
 */
export async function matchesFor(
  engine: SearchEngine,
  asked: MatchSubject,
  options: MatchOptions,
): Promise<MatchPage | null> {
  const subject = "document" in asked ? asked.document : (await engine.documents(asked.index, [asked.id]))[0];
  if (!subject) return null;
  const index = options.into ?? (subject.kind === "scenario" ? "achievements" : "scenarios");
  const profile = queryProfile(matchText(subject));
  const statistics = await engine.statistics(index, rarityGrams(profile));
  const rarity = rarityFrom(statistics);
  const candidates = await engine.candidates(index, {
    terms: candidateTerms(subject, profile, rarity),
    excludeIds: [subject.id],
    limit: CANDIDATES,
  });
  // By id, so that the engine's own order decides nothing, not even between equals.
  candidates.sort((a, b) => (a.id < b.id ? -1 : 1));
  const scored = await scoreAll(engine, index, subject, profile, candidates, options);
  return {
    index,
    subject: { id: subject.id, kind: subject.kind },
    weightsVersion: WEIGHTS_VERSION,
    matches: scored.explain(({ blocks }) => blocks.length === 0, options.limit),
    blocked: scored.explain(({ blocks }) => blocks.length > 0, options.limit),
    documents: statistics.documents,
  };
}

type Scored = { explain(which: (match: Match) => boolean, limit: number): Match[] };

async function scoreAll(
  engine: SearchEngine,
  index: IndexName,
  subject: SearchDocument,
  profile: QueryProfile,
  candidates: readonly Candidate[],
  options: MatchOptions,
): Promise<Scored> {
  const profiles = await inStretches(candidates, ({ document }) =>
    candidateProfile(matchText(document), profile),
  );
  // Feedback compares candidates with each other, so their own grams' rarities are needed too.
  const grams = new Set([
    ...rarityGrams(profile),
    ...profiles.flatMap(({ titleCharacters }) => [...titleCharacters.keys()]),
  ]);
  const query = textQuery(profile, rarityFrom(await engine.statistics(index, [...grams])));
  const texts = scoreTexts(query, profiles);
  const context = { query, vocabulary: options.vocabulary ?? EMPTY_VOCABULARY, now: options.now };
  const parts = new Map<string, ScoredText>();
  const matches = await inStretches(candidates, ({ id, document }, at) => {
    const [found, text] = [profiles[at], texts[at]];
    if (!found || !text) throw new Error("every candidate has a profile and a score");
    const scored = { document, profile: found, text };
    parts.set(id, scored);
    return scoreMatch(subject, scored, context);
  });
  matches.sort(byScore);
  return {
    explain: (which, limit) =>
      matches
        .filter(which)
        .slice(0, limit)
        .map((match) => withTextEvidence(match, subject, parts.get(match.id) as ScoredText, query)),
  };
}

/** The listing's heaviest grams and its topics; topics reach records that share no character with it. */
function candidateTerms(subject: SearchDocument, profile: QueryProfile, rarity: Rarity): WeightedTerm[] {
  const grams: WeightedTerm[] = [];
  for (const [gram, amount] of profile.characters)
    grams.push({ gram, weight: amount * rarity(gram) ** WEIGHTS.text.rarityPower });
  // Here pairs weigh as much as characters: they only have to be found, the order is made later.
  for (const [gram, amount] of profile.bigrams) grams.push({ gram, weight: amount * rarity(gram) });
  grams.sort((a, b) => b.weight - a.weight || (a.gram < b.gram ? -1 : 1));
  const heaviest = grams.slice(0, TERMS);
  const text = matchText(subject);
  const topics = topicCodes(normalise(`${text.head}\n${text.content.slice(0, 400)}`));
  const topicWeight = heaviest.reduce((sum, { weight }) => sum + weight, 0) * TOPIC_SHARE;
  return [
    ...heaviest,
    ...topics.map((code, rank) => ({ gram: `#${code}`, weight: topicWeight / (1 + rank) })),
  ];
}

async function inStretches<T, R>(items: readonly T[], work: (item: T, at: number) => R): Promise<R[]> {
  const results: R[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % STRETCH === 0) await new Promise((resume) => setImmediate(resume));
    results.push(work(item, at));
  }
  return results;
}
