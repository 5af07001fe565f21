import type { Language } from "~/app/domain/person";
import { nameOf } from "~/app/domain/vocabulary";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { countByCity, countByStage } from "./count-home";
import { countByDomain } from "./domain-counts";
import { listListings } from "./list-listings";

const LATEST = 3;

export type DomainTile = {
  code: string;
  name: string;
  description: string;
  grouping: "eight" | "x";
  scenarios: number;
  achievements: number;
};

/** Every 8+X domain with how much is public in it. */
export async function listDomainTiles(language: Language): Promise<DomainTile[]> {
  const vocabulary = await loadVocabulary(database());
  const scenarios = await countByDomain("scenarios");
  const achievements = await countByDomain("achievements");
  return vocabulary.domains
    .filter((domain) => !domain.retired)
    .map((domain) => ({
      code: domain.code,
      name: nameOf(domain, language),
      description: language === "en" ? domain.descriptionEn : domain.descriptionZh,
      grouping: domain.grouping,
      scenarios: scenarios.byDomain.get(domain.code) ?? 0,
      achievements: achievements.byDomain.get(domain.code) ?? 0,
    }));
}

/** The programme at a glance. */
export async function viewHome(language: Language) {
  const vocabulary = await loadVocabulary(database());
  const newest = new URLSearchParams({ sort: "newest" });
  const scenarios = await listListings("scenarios", newest, language);
  const achievements = await listListings("achievements", newest, language);
  return {
    domains: await listDomainTiles(language),
    cities: await countByCity(vocabulary, language),
    stages: await countByStage(vocabulary, language),
    scenarioTotal: scenarios.total.value,
    achievementTotal: achievements.total.value,
    latestScenarios: scenarios.cards.slice(0, LATEST),
    latestAchievements: achievements.cards.slice(0, LATEST),
  };
}
