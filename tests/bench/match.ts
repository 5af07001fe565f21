import { monitorEventLoopDelay } from "node:perf_hooks";
import type { ScenarioDocument } from "~/search/documents";
import { matchesFor } from "~/search/match";
import { matchText, queryProfile, rarityGrams } from "~/search/matching/text-profile";
import { rarityFrom } from "~/search/matching/text-score";
import { scenario } from "~/tests/search/documents";
import { readArguments } from "./arguments";
import { filledIndex } from "./filled-index";
import { ListingGenerator } from "./listings";
import { compare, megabytes, print } from "./measure";

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

async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2), ["listings", "json", "data"]);
  const index = await filledIndex(args);
  const { engine, bare, words } = index;
  const needs = await Promise.all(
    subjects().map(async (document) => {
      const profile = queryProfile(matchText(document));
      const rarity = rarityFrom(await engine.statistics("achievements", rarityGrams(profile)));
      const terms = [...profile.characters, ...profile.bigrams].map(([gram, amount]) => ({
        gram,
        weight: amount * rarity(gram),
      }));
      terms.sort((a, b) => b.weight - a.weight);
      return {
        document,
        or: terms
          .slice(0, HEAVIEST)
          .map(({ gram }) => `"${gram}"`)
          .join(" OR "),
      };
    }),
  );
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  for (const { document } of needs) await matchesFor(engine, { document }, { limit: 20, now: NOW });
  delay.disable();
  const rss = process.memoryUsage().rss;
  const ranked = bare
    .prepare<[string], number>(`SELECT rowid FROM ${words}(?) ORDER BY bm25(${words}) LIMIT 20`)
    .pluck();
  const measured = await compare(
    "top 20 with explanations",
    `bare FTS5 OR of the ${HEAVIEST} heaviest terms`,
    needs,
    ({ document }) => matchesFor(engine, { document }, { limit: 20, now: NOW }),
    ({ or }) => ranked.all(or),
    0.5,
  );
  print(
    {
      bench: "match",
      listings: index.listings,
      measurements: [measured],
      event_loop_p99_ms: Math.round(Math.max(0, delay.percentile(99) / 1e6 - 5) * 10) / 10,
      memory_mb: megabytes(rss),
    },
    args.options.get("json"),
  );
  bare.close();
  await engine.close();
}

await main();
