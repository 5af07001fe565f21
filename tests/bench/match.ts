import { monitorEventLoopDelay } from "node:perf_hooks";
import type { ScenarioDocument } from "~/search/documents";
import type { SearchEngine } from "~/search/engine";
import { matchesFor } from "~/search/match";
import { matchText, queryProfile, rarityGrams } from "~/search/matching/text-profile";
import { rarityFrom } from "~/search/matching/text-score";
import type { Match } from "~/search/matching/types";
import type { NamedEngine } from "~/search/open";
import { scenario } from "~/tests/search/documents";
import { readArguments } from "./arguments";
import { type FilledIndex, filledIndex } from "./filled-index";
import { ListingGenerator } from "./listings";
import { compare, type Measurement, megabytes, print } from "./measure";

/** npm run bench:match -- [--listings N] [--json PATH] [--data DIR]: top 20 with explanations beside a bare FTS5 OR. */
const ROUNDS = 60;
const HEAVIEST = 20;
const NOW = "2026-06-01T00:00:00.000Z";

/** Needs that are not in the index, written like the listings that are. */
function subjects(): ScenarioDocument[] {
  const generator = new ListingGenerator(99);
  return Array.from({ length: ROUNDS }, (_, at) => {
    const { title, body, domainCode, subfieldCodes } = generator.next(at);
    return scenario({ id: `subject-${at}`, title, body, domainCode, subfieldCodes, trlMin: 5, trlTarget: 7 });
  });
}

type Need = { document: ScenarioDocument; or: string };

/** Each need with the bare query that it is compared with: its heaviest grams, joined by OR. */
async function needsFor(engine: SearchEngine): Promise<Need[]> {
  return Promise.all(
    subjects().map(async (document) => {
      const profile = queryProfile(matchText(document));
      const rarity = rarityFrom(await engine.statistics("achievements", rarityGrams(profile)));
      const grams = [...profile.characters, ...profile.bigrams]
        .map(([gram, amount]) => ({ gram, weight: amount * rarity(gram) }))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, HEAVIEST);
      return { document, or: grams.map(({ gram }) => `"${gram}"`).join(" OR ") };
    }),
  );
}

async function top20(engine: SearchEngine, document: ScenarioDocument): Promise<Match[]> {
  const page = await matchesFor(engine, { document }, { limit: 20, now: NOW });
  return page?.matches ?? [];
}

type Figures = { measured: Measurement; delay: number; memory: number };

async function measure({ name, engine }: NamedEngine, index: FilledIndex, needs: Need[]): Promise<Figures> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  for (const { document } of needs) checkMatches(name, document, await top20(engine, document));
  delay.disable();
  const memory = process.memoryUsage().rss;
  const ranked = index.bare
    .prepare<[string], number>(`SELECT rowid FROM ${index.words}(?) ORDER BY bm25(${index.words}) LIMIT 20`)
    .pluck();
  const measured = await compare(
    `${name}: top 20 with explanations`,
    `bare FTS5 OR of the ${HEAVIEST} heaviest terms`,
    needs,
    ({ document }) => top20(engine, document),
    ({ or }) => ranked.all(or),
    0.5,
  );
  return { measured, delay: Math.max(0, delay.percentile(99) / 1e6 - 5), memory };
}

/** Best first, and every score the sum of its explained parts: a fast list that says nothing is no match. */
function checkMatches(engine: string, subject: ScenarioDocument, matches: readonly Match[]): void {
  if (matches.length === 0) throw new Error(`${engine}: nothing matches ${subject.title}`);
  for (const [at, match] of matches.entries()) {
    const before = matches[at - 1];
    if (before && before.score < match.score) throw new Error(`${engine}: ${match.id} is out of order`);
    const parts = Object.values(match.parts);
    const sum = parts.reduce((total, { points }) => total + points, 0);
    if (Math.abs(sum - match.score) > 0.01)
      throw new Error(`${engine}: the parts of ${match.id} add up to ${sum}, not ${match.score}`);
  }
}

async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2), ["listings", "json", "data"]);
  const index = await filledIndex(args);
  const [embedded, ...others] = index.engines;
  const needs = await needsFor(embedded.engine);
  const own = await measure(embedded, index, needs);
  const measurements = [own.measured];
  for (const engine of others) measurements.push((await measure(engine, index, needs)).measured);
  print(
    {
      bench: "match",
      listings: index.listings,
      measurements,
      event_loop_p99_ms: Math.round(own.delay * 10) / 10,
      memory_mb: megabytes(own.memory),
    },
    args.options.get("json"),
  );
  await index.close();
}

await main();
