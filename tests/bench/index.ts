import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openEmbeddedEngine } from "~/search/embedded";
import { runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";
import { plainWords } from "~/search/text/segment";
import { numberOption, readArguments } from "./arguments";
import { progressLine } from "./filled-index";
import { generated } from "./listings";
import { megabytes, print } from "./measure";

/**
 * npm run bench:index -- [--listings N] [--json PATH]: a rebuild beside bare FTS5 insert loops of the same
 * texts: with FTS5's own trigram tokens, and with words that are cut in the loop.
 */
async function rebuildRate(folder: string, listings: number): Promise<{ rate: number; peak: number }> {
  const engine = openEmbeddedEngine(folder);
  await engine.count("achievements");
  const line = progressLine(listings);
  let peak = 0;
  const start = performance.now();
  await engine.rebuild("achievements", generated(listings), (progress) => {
    peak = Math.max(peak, process.memoryUsage().rss);
    line(progress);
  });
  const rate = (1000 * listings) / (performance.now() - start);
  await engine.close();
  return { rate, peak };
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
  const ours = await rebuildRate(folder, listings);
  rmSync(folder, { recursive: true, force: true });
  print(
    {
      bench: "index",
      listings,
      measurements: [],
      rebuild_per_second: Math.round(ours.rate),
      bare_trigram_per_second: Math.round(trigram),
      bare_words_per_second: Math.round(words),
      share_of_bare_trigram: Math.round((100 * ours.rate) / trigram) / 100,
      share_of_bare_words: Math.round((100 * ours.rate) / words) / 100,
      share_asked: 0.33,
      memory_peak_mb: megabytes(ours.peak),
    },
    args.options.get("json"),
  );
}

await main();
