import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openEmbeddedEngine } from "~/search/embedded";
import { liveGeneration, tableOf } from "~/search/embedded/schema";
import { openMeilisearchEngine } from "~/search/meilisearch";
import type { NamedEngine } from "~/search/open";
import { type Arguments, numberOption } from "./arguments";
import { generated } from "./listings";

export type FilledIndex = {
  /** The embedded engine, and the server at MEILI_URL when that is set, holding the same listings. */
  engines: readonly [NamedEngine, ...NamedEngine[]];
  listings: number;
  /** The index's own file, read past the engine: for the bare queries it is compared with. */
  bare: Database.Database;
  words: string;
  close(): Promise<void>;
};

/**
 * An index of `--listings N` generated achievements, kept for the next run: in `--data DIR` (a temporary folder),
 * and on the server in indexes named after the number.
 */
export async function filledIndex(args: Arguments): Promise<FilledIndex> {
  const listings = numberOption(args, "listings", 10_000);
  const dataDir = args.options.get("data") ?? join(tmpdir(), `scenario-market-bench-${listings}`);
  mkdirSync(dataDir, { recursive: true });
  const engines = benchEngines(dataDir, `${listings}_`);
  for (const { name, engine, prepare } of engines) {
    await prepare?.();
    if ((await engine.count("achievements")) === listings) continue;
    console.log(`filling the ${name} index with ${listings.toLocaleString("en")} listings`);
    await engine.rebuild("achievements", generated(listings), progressLine(listings));
  }
  const bare = new Database(join(dataDir, "search.sqlite"), { readonly: true });
  const words = `${tableOf("achievements", liveGeneration(bare, "achievements"))}_words`;
  const close = async () => {
    bare.close();
    for (const { engine } of engines) await engine.close();
  };
  return { engines, listings, bare, words, close };
}

/** What is measured: the embedded engine, and a Meilisearch server in indexes of its own where MEILI_URL names one. */
export function benchEngines(dataDir: string, name: string): readonly [NamedEngine, ...NamedEngine[]] {
  const { MEILI_URL: url, MEILI_API_KEY: apiKey } = process.env;
  const embedded: NamedEngine = { name: "embedded", engine: openEmbeddedEngine(dataDir) };
  if (!url) return [embedded];
  // Begins as the app's indexes do, so that the app's own key will do; a full index answers in more than a page's time.
  const engine = openMeilisearchEngine({ url, apiKey, indexPrefix: `market_bench_${name}`, readMs: 60_000 });
  return [embedded, { name: "meilisearch", engine, prepare: () => engine.prepare() }];
}

/** Rate, share and time left on one terminal line, at most once a second. */
export function progressLine(total: number): (progress: { done: number }) => void {
  const start = performance.now();
  let last = 0;
  return ({ done }) => {
    const now = performance.now();
    if (now - last < 1000 && done < total) return;
    last = now;
    const rate = done / Math.max(0.001, (now - start) / 1000);
    const left = rate > 0 ? Math.ceil((total - done) / rate) : 0;
    const share = ((100 * done) / total).toFixed(0);
    if (process.stdout.isTTY) process.stdout.write(`\r${share} %  ${rate.toFixed(0)}/s  ${left} s left   `);
  };
}
