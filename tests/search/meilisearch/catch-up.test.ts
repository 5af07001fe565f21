import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environment } from "~/app/environment";
import type { Db } from "~/db/connection";
import { findSearchCursor, lastOutboxSeq } from "~/db/queries/outbox";
import { loadVocabulary as readVocabulary } from "~/db/queries/vocabulary";
import { checkIndexes, differenceCount } from "~/search/check";
import type { SearchDocument } from "~/search/documents";
import { openEmbeddedEngine } from "~/search/embedded";
import { INDEX_NAMES, type SearchEngine, type SearchReader } from "~/search/engine";
import { projectAll } from "~/search/indexes/project";
import { matchesFor } from "~/search/match";
import { matchingVocabulary } from "~/search/matching/vocabulary";
import { type MeilisearchEngine, openMeilisearchEngine } from "~/search/meilisearch";
import { openReadRouter } from "~/search/meilisearch/fallback";
import { drainAll } from "~/search/sync";
import { loadSamples } from "~/seeds/samples";
import { freshDatabase } from "../../support/database";
import { StandIn } from "./stand-in/server";

// The whole way from the outbox to two engines; the Meilisearch server is a small stand-in (see stand-in/server.ts).

/** Listings of each kind that are asked about: the stand-in looks through every record for every gram. */
const SUBJECTS = 4;
const NOW = new Date("2026-11-24T02:00:00Z");
let db: Db;
let server: StandIn;
let meilisearch: MeilisearchEngine;
let embedded: SearchEngine;
let reader: SearchReader;

const drain = (engine: SearchEngine, engineName: string) => drainAll({ db, engine, engineName });

/** For some listings of either kind: the share of what the embedded engine answers that Meilisearch answers too. */
async function sharedBetween(
  ask: (engine: SearchEngine, document: SearchDocument) => Promise<string[]>,
): Promise<number> {
  let same = 0;
  let all = 0;
  for (const index of INDEX_NAMES) {
    let asked = 0;
    for await (const document of projectAll(db, index)) {
      if (asked++ === SUBJECTS) break;
      const expected = await ask(embedded, document);
      const found = new Set(await ask(meilisearch, document));
      all += expected.length;
      same += expected.filter((id) => found.has(id)).length;
    }
  }
  expect(all).toBeGreaterThan(50);
  return same / all;
}

beforeAll(async () => {
  db = await freshDatabase("2026-11-24");
  server = await StandIn.start();
  embedded = openEmbeddedEngine(mkdtempSync(join(environment().DATA_DIR, "catch-up-")));
  // The stand-in looks through every record for every gram.
  meilisearch = openMeilisearchEngine({
    ...{ url: server.url, readMs: 30_000, vocabulary: () => readVocabulary(db) },
  });
  reader = openReadRouter({ primary: meilisearch, fallback: embedded });
  await meilisearch.prepare();
}, 120_000);

afterAll(async () => {
  await reader?.close();
  await server?.stop();
});

describe("while the server is away", () => {
  it("writes go on, the embedded engine follows, and nothing is lost when the server is back", async () => {
    server.intercept = () => ({ status: 503, code: "unavailable" });
    await loadSamples(db, NOW);
    await drain(embedded, "embedded");
    await expect(drain(meilisearch, "meilisearch")).rejects.toMatchObject({ name: "SearchUnavailable" });
    expect(await findSearchCursor(db, "embedded")).toBe(await lastOutboxSeq(db));
    expect(await findSearchCursor(db, "meilisearch")).toBe(0);
    expect((await reader.search("scenarios", { text: "" })).total.value).toBeGreaterThan(0);
    expect((await reader.health()).status).toBe("degraded");

    server.intercept = () => null;
    await drain(meilisearch, "meilisearch");
    for (const engine of [embedded, meilisearch])
      expect(differenceCount(await checkIndexes(db, engine))).toBe(0);
  }, 60_000);

  it("a change that was only half taken in is simply made again", async () => {
    // Between the upserts and the deletes of one change the server fails.
    server.failTask = (type) => (type === "documentDeletion" ? "internal" : null);
    const [first] = server.store.get("market_scenarios").rows.values();
    const ids = [String(first?.id)];
    await db.deleteFrom("search_cursor").where("engine", "=", "meilisearch").execute();
    await expect(meilisearch.apply("scenarios", { upserts: [], deletes: ids })).rejects.toMatchObject({
      name: "SearchTaskFailed",
    });
    server.failTask = () => null;
    await meilisearch.apply("scenarios", { upserts: [], deletes: ids });
    expect(differenceCount(await checkIndexes(db, meilisearch))).toBe(1);
    await drain(meilisearch, "meilisearch");
    expect(differenceCount(await checkIndexes(db, meilisearch))).toBe(0);
  }, 60_000);
});

describe("whichever engine answers", () => {
  it("the top 20 of the matches are the same to at least 95 %", async () => {
    const vocabulary = matchingVocabulary(await readVocabulary(db));
    const options = { limit: 20, now: NOW.toISOString(), vocabulary };
    const shared = await sharedBetween(async (engine, document) => {
      return (await matchesFor(engine, { document }, options))?.matches.map(({ id }) => id) ?? [];
    });
    expect(shared).toBeGreaterThanOrEqual(0.95);
  }, 60_000);

  it("few candidates are nearly the same too, though the server ranks by pairs of terms and not by sums", async () => {
    const shared = await sharedBetween(async (engine, { title, kind }) => {
      const index = kind === "scenario" ? "achievements" : "scenarios";
      const terms = [...new Set(title)].map((gram, at) => ({ gram, weight: 1 + (at % 5) }));
      return (await engine.candidates(index, { terms, limit: 10 })).map(({ id }) => id);
    });
    expect(shared).toBeGreaterThanOrEqual(0.9);
  }, 60_000);

  it("every word of a filter counts the same records", async () => {
    for (const index of INDEX_NAMES) {
      const [left, right] = await Promise.all(
        [embedded, meilisearch].map((engine) => engine.search(index, { text: "", limit: 100 })),
      );
      expect(right?.facets).toEqual(left?.facets);
      expect(right?.total).toEqual(left?.total);
    }
  });
});
