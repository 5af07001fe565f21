import type { Language } from "~/app/domain/person";
import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { NOUNS } from "../listings/nouns";
import { showCards } from "../public/show-cards";
import { type MatchList, showMatchPage } from "../public/show-matches";
import { searchEngine } from "../search/engine";
import { rememberMatches } from "../snapshots/remember";
import { matchOfPair } from "./find-match";
import { findPair, type Pair, type PairSide } from "./pair";

/** A public record, one of its counterparts, and why they match; null when either is not public. */
export async function viewPair(subjectNo: string, counterpartNo: string, language: Language) {
  const pair = await findPair(subjectNo, counterpartNo);
  if (!pair) return null;
  const [subject, counterpart] = [
    await cardOf(pair.subject, language),
    await cardOf(pair.counterpart, language),
  ];
  if (!subject || !counterpart) return null;
  return { pair, subject, counterpart, matches: await explain(pair, language) };
}

async function cardOf({ noun, id, no }: PairSide, language: Language) {
  const [card] = await showCards(database(), NOUNS[noun].table, [id], language);
  return card && { noun, no, title: card.title.map(({ text }) => text).join("") };
}

async function explain(pair: Pair, language: Language): Promise<MatchList> {
  try {
    const found = await matchOfPair(searchEngine(), pair);
    if (!found) return { rows: [], blocked: [], weightsVersion: "", down: false };
    const { page, match } = found;
    rememberMatches(page, [match]);
    const taken = match.blocks.length === 0;
    const only = { matches: taken ? [match] : [], blocked: taken ? [] : [match] };
    return await showMatchPage({ ...page, ...only }, language);
  } catch (error) {
    log().error({ err: error }, "matching a pair failed");
    return { rows: [], blocked: [], weightsVersion: "", down: true };
  }
}
