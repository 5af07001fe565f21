import type { SearchDocument } from "./documents";
import type { WeightedTerm } from "./engine";
import { matchText, type QueryProfile } from "./matching/text-profile";
import type { Rarity } from "./matching/text-score";
import { topicCodes } from "./matching/topics";
import { WEIGHTS } from "./matching/weights";
import { normalise } from "./text/normalise";

const TERMS = 32;
/** All topics together weigh this share of all grams; more crowds out records that share the words. */
const TOPIC_SHARE = 1 / 16;

/** What an engine is asked with: the listing's heaviest grams, and its topics, which reach records that share no character with it. */
export function candidateTerms(
  subject: SearchDocument,
  profile: QueryProfile,
  rarity: Rarity,
): WeightedTerm[] {
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
