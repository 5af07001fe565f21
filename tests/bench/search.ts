import { monitorEventLoopDelay } from "node:perf_hooks";
import type { SearchEngine, SearchQuery } from "~/search/engine";
import { TOPICS } from "~/search/matching/topics";
import type { NamedEngine } from "~/search/open";
import { readArguments } from "./arguments";
import { type FilledIndex, filledIndex } from "./filled-index";
import { compare, type Measurement, megabytes, print, summarise, timed } from "./measure";
import { mulberry } from "./relevance/metrics";

/** npm run bench:search -- [--listings N] [--json PATH] [--data DIR]: each engine beside the bare FTS5 query of the same words. */
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

const FILTERS = { domain: ["AI", "ROBOT"], trl: ["5", "6", "7"] };

function filtered(words: readonly string[]): SearchQuery {
  return { text: words.join(" "), filters: FILTERS, limit: 20 };
}

async function eventLoop(engine: SearchEngine, pairs: readonly string[][]) {
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

type Figures = { measurements: Measurement[]; delay: number; memory: number };

async function measure({ name, engine }: NamedEngine, { bare, words }: FilledIndex): Promise<Figures> {
  const pairs = wordPairs(ROUNDS);
  await engine.search("achievements", { text: "预热" });
  const loop = await eventLoop(engine, pairs);
  const memory = process.memoryUsage().rss;
  const ranked = bare
    .prepare<[string], number>(`SELECT rowid FROM ${words}(?) ORDER BY bm25(${words}) LIMIT 20`)
    .pluck();
  const two = await compare(
    `${name}: two words, facets, domain + TRL filter`,
    "bare FTS5 bm25, no filter",
    pairs,
    (list) => engine.search("achievements", filtered(list)),
    (list) => ranked.all(phrase(list)),
    3,
  );
  const one = await compare(
    `${name}: one frequent word, facets`,
    "bare FTS5 bm25",
    Array.from({ length: ROUNDS }, (_, at) => FREQUENT[at % FREQUENT.length] as string),
    (word) => engine.search("achievements", { text: word, limit: 20 }),
    (word) => ranked.all(phrase([word])),
    1,
  );
  const everything = () => timed(() => engine.search("achievements", { text: "", limit: 19 }));
  const first = await everything();
  const browse = summarise(await Promise.all(Array.from({ length: 20 }, everything)));
  const measurements = [
    two,
    one,
    { name: `${name}: everything, facets, first time`, p50: first, p95: first, p99: first, samples: 1 },
    { name: `${name}: everything, facets, 20 at once`, ...browse, samples: 20 },
    {
      name: `${name}: ${CLIENTS} clients, two words, filters`,
      ...loop.times,
      samples: CLIENTS * (ROUNDS / 2),
    },
  ];
  return { measurements, delay: loop.delay, memory };
}

/** Speed says nothing of a wrong answer: what is found must be what the bare query finds, and within the filter. */
async function checkAnswers({ name, engine }: NamedEngine, { bare, words }: FilledIndex): Promise<number> {
  const counted = bare.prepare<[string], number>(`SELECT count(*) FROM ${words}(?)`).pluck();
  let checked = 0;
  for (const pair of wordPairs(ROUNDS)) {
    const free = await engine.search("achievements", { text: pair.join(" "), limit: 0 });
    const bareCount = counted.get(phrase(pair)) ?? 0;
    const wrong = free.total.exact ? free.total.value !== bareCount : free.total.value > bareCount;
    if (!free.relaxed && wrong)
      throw new Error(
        `${name}: ${pair.join(" ")}: ${free.total.value} found, the bare query finds ${bareCount}`,
      );
    const narrow = await engine.search("achievements", filtered(pair));
    const found = await engine.documents(
      "achievements",
      narrow.hits.map(({ id }) => id),
    );
    const { domain, trl } = FILTERS;
    for (const document of found)
      if (
        document.kind !== "achievement" ||
        !domain.includes(document.domainCode ?? "") ||
        !trl.includes(String(document.trl))
      )
        throw new Error(`${name}: ${document.no} is outside the filter`);
    checked += 1 + found.length;
  }
  return checked;
}

function phrase(list: readonly string[]): string {
  return list.map((word) => `"${word}"`).join(" AND ");
}

async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2), ["listings", "json", "data"]);
  const index = await filledIndex(args);
  const [embedded, ...others] = index.engines;
  const own = await measure(embedded, index);
  const checked = await checkAnswers(embedded, index);
  const measurements = [...own.measurements];
  for (const engine of others) measurements.push(...(await measure(engine, index)).measurements);
  print(
    {
      bench: "search",
      listings: index.listings,
      measurements,
      event_loop_p99_ms: Math.round(own.delay * 10) / 10,
      memory_mb: megabytes(own.memory),
      answers_checked: checked,
    },
    args.options.get("json"),
  );
  await index.close();
}

await main();
