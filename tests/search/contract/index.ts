import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import type { SearchEngine } from "~/search/engine";
import { changesContract } from "./changes";
import type { Filled } from "./filled";
import { listsContract } from "./lists";
import { ACHIEVEMENTS, SCENARIOS } from "./records";
import { wordsContract } from "./words";

export type EngineFactory = (dataDir: string) => SearchEngine | Promise<SearchEngine>;

/** What every engine behind the port must do; run for the embedded one always, for others when they are there. */
export function engineContract(name: string, open: EngineFactory): void {
  describe(`search engine: ${name}`, () => {
    let dataDir: string;
    let engine: SearchEngine;
    const filled: Filled = {
      engine: () => engine,
      ids: async (query) => {
        const page = await engine.search("achievements", { text: "", ...query });
        return page.hits.map((hit) => hit.id);
      },
    };

    beforeAll(async () => {
      dataDir = mkdtempSync(join(tmpdir(), "search-"));
      engine = await open(dataDir);
      await engine.apply("achievements", { upserts: ACHIEVEMENTS, deletes: [] });
      await engine.apply("scenarios", { upserts: SCENARIOS, deletes: [] });
    }, 30_000);

    afterAll(async () => {
      await engine.close();
      rmSync(dataDir, { recursive: true, force: true });
    });

    wordsContract(filled);
    listsContract(filled);
  });

  describe(`changes: ${name}`, () => changesContract(open));
}
