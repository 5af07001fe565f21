import type { Language } from "~/app/domain/person";
import { nameOf, termsOf, type Vocabulary } from "~/app/domain/vocabulary";
import { log } from "~/app/http/log";
import { singleton } from "~/db/singleton";
import type { FacetName, IndexName, SearchFilters } from "~/search/engine";
import { searchEngine } from "../search/engine";

type Counts = Map<string, number>;

const KEPT_MS = 60_000;
type Kept = { at: number; counts: Promise<Counts> };

/** The pictures ask the same dozens of counts for every visitor: each is asked at most once a minute. */
function countBy(index: IndexName, facet: FacetName, filters: SearchFilters = {}): Promise<Counts> {
  const all = singleton("home-counts", () => new Map<string, Kept>());
  const key = `${index} ${facet} ${filters.domain ?? ""}`;
  const known = all.get(key);
  if (known && Date.now() - known.at < KEPT_MS) return known.counts;
  const counts = askCounts(index, facet, filters).then((found) => {
    // Nothing may mean "not filled yet" or "away": that is asked again at once.
    if (found.size === 0) all.delete(key);
    return found;
  });
  all.set(key, { at: Date.now(), counts });
  return counts;
}

/** Public records by one facet, from the index itself; nothing while it does not answer. */
async function askCounts(index: IndexName, facet: FacetName, filters: SearchFilters): Promise<Counts> {
  try {
    const page = await searchEngine().search(index, { text: "", filters, facets: [facet], limit: 0 });
    return new Map((page.facets[facet] ?? []).map(({ value, count }) => [value, count]));
  } catch (error) {
    log().error({ err: error, index, facet }, "counting failed");
    return new Map();
  }
}

export type CityTile = {
  code: string;
  name: string;
  column: number;
  row: number;
  scenarios: number;
  achievements: number;
};

/** The 16 cities at their places on the tile map, each with what is public from it. */
export async function countByCity(vocabulary: Vocabulary, language: Language): Promise<CityTile[]> {
  const [scenarios, achievements] = await Promise.all([
    countBy("scenarios", "city"),
    countBy("achievements", "city"),
  ]);
  return vocabulary.cities.flatMap(({ tile, code, ...names }) =>
    tile
      ? [
          {
            code,
            name: nameOf(names, language),
            column: tile.column,
            row: tile.row,
            scenarios: scenarios.get(code) ?? 0,
            achievements: achievements.get(code) ?? 0,
          },
        ]
      : [],
  );
}

export type StageCell = { stage: string; scenarios: number; achievements: number; achievementsQuery: string };
export type StageMatrix = {
  stages: { code: string; name: string; trlMin: number; trlMax: number }[];
  rows: { code: string; name: string; cells: StageCell[] }[];
};

/**
 * Domains by stage: the scenarios open at a stage beside the achievements whose level (TRL) lies in the
 * stage's window. The windows are the vocabulary's suggestion, not the policy's.
 */
export async function countByStage(vocabulary: Vocabulary, language: Language): Promise<StageMatrix> {
  const stages = termsOf(vocabulary, "stage").map((term) => ({
    code: term.code,
    name: nameOf(term, language),
    trlMin: Number(term.details.trlMin),
    trlMax: Number(term.details.trlMax),
  }));
  const domains = vocabulary.domains.filter((domain) => !domain.retired);
  const rows = await Promise.all(
    domains.map(async (domain) => {
      const filters = { domain: [domain.code] };
      const [byStage, byLevel] = await Promise.all([
        countBy("scenarios", "stage", filters),
        countBy("achievements", "trl", filters),
      ]);
      const cells = stages.map(({ code, trlMin, trlMax }) => {
        const levels = Array.from({ length: trlMax - trlMin + 1 }, (_, step) => String(trlMin + step));
        return {
          stage: code,
          scenarios: byStage.get(code) ?? 0,
          achievements: levels.reduce((sum, level) => sum + (byLevel.get(level) ?? 0), 0),
          achievementsQuery: levels.map((level) => `&trl=${level}`).join(""),
        };
      });
      return { code: domain.code, name: nameOf(domain, language), cells };
    }),
  );
  return { stages, rows };
}
