import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { NamedEngine } from "~/search/open";
import { runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";
import { plainWords } from "~/search/text/segment";
import { numberOption, readArguments } from "./arguments";
import { benchEngines, progressLine } from "./filled-index";
import { generated } from "./listings";
import { megabytes, print } from "./measure";

/**
 * npm run bench:index -- [--listings N] [--json PATH]: each engine's rebuild beside bare FTS5 insert loops of the same
 * texts: with FTS5's own trigram tokens, and with words that are cut in the loop.
 */
type Rebuilt = { name: string; rate: number; memory: Memory };
/**
 * Bytes held by the process: when the rebuild began, after a tenth, with the last batch, the most in between; and
 * once the new index is live, which then holds its lists in memory.
 */
type Memory = { before: number; tenth: number; written: number; peak: number; live: number };

async function rebuildRate({ name, engine, prepare }: NamedEngine, listings: number): Promise<Rebuilt> {
  await prepare?.();
  const before = await engine.count("achievements");
  const line = progressLine(listings);
  const memory: Memory = { before: process.memoryUsage().rss, tenth: 0, written: 0, peak: 0, live: 0 };
  const start = performance.now();
  await engine.rebuild("achievements", generated(listings), (progress) => {
    line(progress);
    const held = process.memoryUsage().rss;
    if (progress.done >= listings) {
      memory.live = held;
      return;
    }
    memory.peak = Math.max(memory.peak, held);
    if (memory.tenth === 0 && progress.done >= listings / 10) memory.tenth = held;
    memory.written = held;
  });
  const rate = (1000 * listings) / (performance.now() - start);
  const count = await engine.count("achievements");
  if (count !== listings) throw new Error(`${name}: ${count} records in the index, ${before} before`);
  await engine.close();
  return { name, rate, memory };
}

async function bareRate(
  folder: string,
  listings: number,
  tokens: string,
  prepare: (text: string) => string,
): Promise<number> {
  const store = new Database(join(folder, `bare-${tokens}.sqlite`));
  store.pragma("journal_mode = WAL");
  store.exec(`CREATE VIRTUAL TABLE words USING fts5(title, body, tokenize = '${tokens}')`);
  const insert = store.prepare("INSERT INTO words (title, body) VALUES (?, ?)");
  const start = performance.now();
  store.exec("BEGIN");
  let inBatch = 0;
  for await (const { title, body } of generated(listings)) {
    insert.run(prepare(title), prepare(body));
    if (++inBatch % 4_000 === 0) store.exec("COMMIT; BEGIN");
  }
  store.exec("COMMIT");
  const rate = (1000 * listings) / (performance.now() - start);
  store.close();
  return rate;
}

function inWords(text: string): string {
  return runsOf(normalise(text))
    .flatMap((run) => (run.cjk ? plainWords(run.text) : [run.text]))
    .join(" ");
}

async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2), ["listings", "json"]);
  const listings = numberOption(args, "listings", 10_000);
  const folder = mkdtempSync(join(tmpdir(), "bench-index-"));
  inWords("预热");
  const trigram = await bareRate(folder, listings, "trigram", (text) => text);
  const words = await bareRate(folder, listings, "unicode61", inWords);
  const rebuilt: Rebuilt[] = [];
  for (const engine of benchEngines(folder, "rebuild_")) rebuilt.push(await rebuildRate(engine, listings));
  rmSync(folder, { recursive: true, force: true });
  const share = (rate: number, bare: number) => Math.round((100 * rate) / bare) / 100;
  const figures = rebuilt.map(({ name, rate, memory }) => ({
    [`${name}_per_second`]: Math.round(rate),
    [`${name}_share_of_bare_trigram`]: share(rate, trigram),
    [`${name}_share_of_bare_words`]: share(rate, words),
    [`${name}_memory_mb_before`]: megabytes(memory.before),
    [`${name}_memory_mb_after_a_tenth`]: megabytes(memory.tenth),
    [`${name}_memory_mb_with_the_last_batch`]: megabytes(memory.written),
    [`${name}_memory_mb_peak`]: megabytes(memory.peak),
    [`${name}_memory_mb_live`]: megabytes(memory.live),
  }));
  print(
    {
      bench: "index",
      listings,
      measurements: [],
      bare_trigram_per_second: Math.round(trigram),
      bare_words_per_second: Math.round(words),
      share_asked: 0.33,
      ...Object.assign({}, ...figures),
    },
    args.options.get("json"),
  );
}

await main();
