import { monitorEventLoopDelay } from "node:perf_hooks";
import type { SearchQuery } from "~/search/engine";
import { TOPICS } from "~/search/matching/topics";
import { readArguments } from "./arguments";
import { type FilledIndex, filledIndex } from "./filled-index";
import { compare, megabytes, print, summarise, timed } from "./measure";
import { mulberry } from "./relevance/metrics";

/** npm run bench:search -- [--listings N] [--json PATH] [--data DIR]: the embedded engine beside the bare FTS5 query. */
const ROUNDS = 60;
const CLIENTS = 8;
const FREQUENT = ["技术", "系统", "装置", "应用", "企业", "检测"];

function wordPairs(count: number): [string, string][] {
  const random = mulberry(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() ** 2 * items.length)] as T;
  const topics = TOPICS.map(({ words }) => words.filter((word) => /^\p{Script=Han}{2}$/u.test(word))).filter(
    (words) => words.length > 4,
  );
  return Array.from({ length: count }, () => {
    const words = topics[Math.floor(random() * topics.length)] as string[];
    const first = pick(words);
    return [first, pick(words.filter((word) => word !== first))];
  });
}

function filtered(words: readonly string[]): SearchQuery {
  return { text: words.join(" "), filters: { domain: ["AI", "ROBOT"], trl: ["5", "6", "7"] }, limit: 20 };
}

async function eventLoop({ engine }: FilledIndex, pairs: readonly string[][]) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const times: number[] = [];
  delay.enable();
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      for (const [at, words] of pairs.entries()) {
        if (at % 2 === client % 2)
          times.push(await timed(() => engine.search("achievements", filtered(words))));
      }
    }),
  );
  delay.disable();
  // The monitor's own interval is part of what it reports.
  return { delay: Math.max(0, delay.percentile(99) / 1e6 - 5), times: summarise(times) };
}

async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2), ["listings", "json", "data"]);
  const index = await filledIndex(args);
  const { engine, bare, words } = index;
  const pairs = wordPairs(ROUNDS);
  await engine.search("achievements", { text: "预热" });
  const loop = await eventLoop(index, pairs);
  const rss = process.memoryUsage().rss;
  const ranked = bare
    .prepare<[string], number>(`SELECT rowid FROM ${words}(?) ORDER BY bm25(${words}) LIMIT 20`)
    .pluck();
  const phrase = (list: readonly string[]) => list.map((word) => `"${word}"`).join(" AND ");
  const two = await compare(
    "two words, facets, domain + TRL filter",
    "bare FTS5 bm25, no filter",
    pairs,
    (list) => engine.search("achievements", filtered(list)),
    (list) => ranked.all(phrase(list)),
    3,
  );
  const one = await compare(
    "one frequent word, facets",
    "bare FTS5 bm25",
    Array.from({ length: ROUNDS }, (_, at) => FREQUENT[at % FREQUENT.length] as string),
    (word) => engine.search("achievements", { text: word, limit: 20 }),
    (word) => ranked.all(phrase([word])),
    1,
  );
  const first = await timed(() => engine.search("achievements", { text: "", limit: 19 }));
  const browse = summarise(
    await Promise.all(
      Array.from({ length: 20 }, () => timed(() => engine.search("achievements", { text: "", limit: 19 }))),
    ),
  );
  print(
    {
      bench: "search",
      listings: index.listings,
      measurements: [
        two,
        one,
        { name: "everything, facets, first time", p50: first, p95: first, p99: first, samples: 1 },
        { name: "everything, facets, 20 at once", ...browse, samples: 20 },
        { name: `${CLIENTS} clients, two words, filters`, ...loop.times, samples: CLIENTS * (ROUNDS / 2) },
      ],
      event_loop_p99_ms: Math.round(loop.delay * 10) / 10,
      memory_mb: megabytes(rss),
    },
    args.options.get("json"),
  );
  bare.close();
  await engine.close();
}

await main();
