import type { Language } from "~/app/domain/person";
import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { explainPairs } from "~/search/match";
import type { MatchingVocabulary } from "~/search/matching/vocabulary";
import { matchingVocabulary } from "~/search/matching/vocabulary";
import { searchEngine } from "../search/engine";
import { rememberMatches } from "../snapshots/remember";
import { COMPARE_LEAST, COMPARE_MOST } from "./compare-address";
import { contextGroup, maturityGroup, scoreGroup } from "./compare-fit";
import { indicatorGroup, requirementGroup } from "./compare-requirements";
import type { CompareContext, CompareGroup } from "./compare-table";
import { proofGroup, termsGroup } from "./compare-terms";
import { namesIn } from "./names";
import { showCards } from "./show-cards";
import { type AchievementView, viewAchievement } from "./view-achievement";
import { type ScenarioView, viewScenario } from "./view-scenario";

/** What may be ticked: those chosen and the best of the scenario's own list. */
export type Choice = { no: string; title: string; score: number | null; chosen: boolean };

export type CompareColumn = Pick<
  AchievementView,
  "no" | "title" | "domain" | "organisation" | "city" | "publicState" | "isSample"
>;

export type Comparison = {
  scenario: Pick<ScenarioView, "no" | "title" | "oneLine" | "trl" | "domain" | "city" | "responsesClose">;
  columns: CompareColumn[];
  /** Numbers under which nothing is public; whether it ever was is not said. */
  missing: string[];
  /** Empty unless two to four stand side by side. */
  groups: CompareGroup[];
  choices: Choice[];
  weightsVersion: string;
  /** The index could not be asked, or does not know the scenario yet: facts only. */
  unmatched: boolean;
  comparedAt: string;
};

const OFFERED = 8;

/** Some achievements against one scenario, requirement by requirement; null when there is no such public scenario. */
export async function compareAchievements(
  scenarioNo: string,
  numbers: readonly string[],
  language: Language,
): Promise<Comparison | null> {
  const scenario = await viewScenario(scenarioNo, language);
  if (!scenario) return null;
  const found = await Promise.all(numbers.map((no) => viewAchievement(no, language)));
  const chosen = found.filter((achievement) => achievement !== null);
  const vocabulary = await loadVocabulary(database());
  const matching = matchingVocabulary(vocabulary);
  const explained = await explain(scenario.id, chosen, matching);
  const matches = new Map(explained?.pairs.map((match) => [match.id, match]));
  const ready = chosen.length >= COMPARE_LEAST && chosen.length <= COMPARE_MOST;
  if (explained && ready) rememberMatches(explained.page, explained.pairs);
  const context: CompareContext = {
    scenario,
    pairs: chosen.map((achievement) => ({ achievement, match: matches.get(achievement.id) ?? null })),
    names: namesIn(vocabulary, language),
    units: matching.units,
  };
  return {
    scenario: sheetHead(scenario),
    columns: chosen.map(columnHead),
    missing: numbers.filter((_, at) => found[at] === null),
    groups: ready ? groupsOf(context) : [],
    choices: [
      ...context.pairs.map(({ achievement: { no, title }, match }) => ({
        ...{ no, title, chosen: true },
        score: match && Math.round(match.score),
      })),
      ...(await others(explained, chosen, language)),
    ],
    weightsVersion: explained?.page.weightsVersion ?? "",
    unmatched: explained === null,
    comparedAt: instant(),
  };
}

type Explained = Awaited<ReturnType<typeof explainPairs>>;

/** Null when the index is away or has not caught up with the scenario. */
async function explain(
  scenarioId: string,
  chosen: readonly AchievementView[],
  vocabulary: MatchingVocabulary,
): Promise<Explained> {
  const ids = chosen.map(({ id }) => id);
  const options = { limit: OFFERED + ids.length, now: instant(), vocabulary };
  try {
    return await explainPairs(searchEngine(), { index: "scenarios", id: scenarioId }, ids, options);
  } catch (error) {
    log().error({ err: error }, "matching for a comparison failed");
    return null;
  }
}

async function others(
  explained: Explained,
  chosen: readonly AchievementView[],
  language: Language,
): Promise<Choice[]> {
  const best = (explained?.page.matches ?? [])
    .filter(({ id }) => !chosen.some((achievement) => achievement.id === id))
    .slice(0, OFFERED);
  const scores = new Map(best.map((match) => [match.id, Math.round(match.score)]));
  const cards = await showCards(database(), "achievements", [...scores.keys()], language);
  return cards.map((card) => ({
    no: card.no,
    title: card.title.map(({ text }) => text).join(""),
    score: scores.get(card.id) ?? null,
    chosen: false,
  }));
}

function groupsOf(context: CompareContext): CompareGroup[] {
  return [
    scoreGroup,
    indicatorGroup,
    requirementGroup,
    maturityGroup,
    contextGroup,
    termsGroup,
    proofGroup,
  ].flatMap((make) => make(context));
}

function sheetHead({ no, title, oneLine, trl, domain, city, responsesClose }: ScenarioView) {
  return { no, title, oneLine, trl, domain, city, responsesClose };
}

function columnHead({ no, title, domain, organisation, city, publicState, isSample }: AchievementView) {
  return { no, title, domain, organisation, city, publicState, isSample };
}
