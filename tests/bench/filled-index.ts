import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openEmbeddedEngine } from "~/search/embedded";
import { liveGeneration, tableOf } from "~/search/embedded/schema";
import type { SearchEngine } from "~/search/engine";
import { type Arguments, numberOption } from "./arguments";
import { generated } from "./listings";

export type FilledIndex = {
  engine: SearchEngine;
  listings: number;
  /** The index's own file, read past the engine: for the bare queries it is compared with. */
  bare: Database.Database;
  words: string;
  dataDir: string;
};

/** An index of `--listings N` generated achievements, kept in `--data DIR` (a temporary folder) for the next run. */
export async function filledIndex(args: Arguments): Promise<FilledIndex> {
  const listings = numberOption(args, "listings", 10_000);
  const dataDir = args.options.get("data") ?? join(tmpdir(), `scenario-market-bench-${listings}`);
  mkdirSync(dataDir, { recursive: true });
  const engine = openEmbeddedEngine(dataDir);
  if ((await engine.count("achievements")) !== listings) {
    console.log(`filling an index with ${listings.toLocaleString("en")} listings in ${dataDir}`);
    await engine.rebuild("achievements", generated(listings), progressLine(listings));
  }
  const bare = new Database(join(dataDir, "search.sqlite"), { readonly: true });
  return {
    engine,
    listings,
    bare,
    dataDir,
    words: `${tableOf("achievements", liveGeneration(bare, "achievements"))}_words`,
  };
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
