import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environment } from "~/app/environment";
import type { Db } from "~/db/connection";
import { readVocabulary } from "~/db/queries/vocabulary";
import { openEmbeddedEngine } from "~/search/embedded";
import { INDEX_NAMES, type IndexName, type SearchEngine } from "~/search/engine";
import { projectAll } from "~/search/indexes/project";
import { drainAll } from "~/search/sync";
import { loadSamples } from "~/seeds/samples";
import { freshDatabase } from "../support/database";

const NOW = new Date("2026-11-24T02:00:00Z");

let db: Db;
let engine: SearchEngine;
/** Code → ids of the public samples that carry it, per index. */
const carriers = new Map<string, { index: IndexName; id: string }[]>();

beforeAll(async () => {
  db = await freshDatabase("2026-11-24");
  await loadSamples(db, NOW);
  engine = openEmbeddedEngine(mkdtempSync(join(environment().DATA_DIR, "taxonomy-")));
  await drainAll({ db, engine, engineName: "embedded" });
  for (const index of INDEX_NAMES) {
    for await (const document of projectAll(db, index)) {
      for (const code of [document.domainCode ?? "", ...document.subfieldCodes, ...document.applicationTags])
        carriers.set(code, [...(carriers.get(code) ?? []), { index, id: document.id }]);
    }
  }
}, 120_000);

afterAll(async () => {
  await engine?.close();
});

/** Everything that a query finds in an index, page by page. */
async function found(index: IndexName, text: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let offset = 0; ; offset += 100) {
    const page = await engine.search(index, { text, offset, limit: 100, facets: [] });
    for (const hit of page.hits) ids.add(hit.id);
    if (page.hits.length < 100) return ids;
  }
}

describe("every word of the taxonomy, typed in the search box", () => {
  it("finds the sample records that carry it", async () => {
    const vocabulary = await readVocabulary(db);
    const words = [...vocabulary.domains, ...vocabulary.subfields, ...vocabulary.applications];
    const missed: string[] = [];
    let checked = 0;
    for (const word of words) {
      const wanted = carriers.get(word.code) ?? [];
      for (const index of INDEX_NAMES) {
        const ids = wanted.filter((carrier) => carrier.index === index).map((carrier) => carrier.id);
        if (ids.length === 0) continue;
        checked++;
        const hits = await found(index, word.nameZh);
        const lost = ids.filter((id) => !hits.has(id));
        if (lost.length > 0) missed.push(`${word.nameZh} (${index}): ${lost.length} of ${ids.length}`);
      }
    }
    expect(missed).toEqual([]);
    expect(checked).toBeGreaterThan(150);
  }, 120_000);

  it.each(["量子", "氢能", "芯片"])("answers the two characters %s", async (word) => {
    const all = await Promise.all(INDEX_NAMES.map((index) => found(index, word)));
    expect(all.reduce((sum, ids) => sum + ids.size, 0)).toBeGreaterThan(0);
  });

  it("finds nothing for a word that no record has", async () => {
    expect((await found("scenarios", "独角兽饲养")).size).toBe(0);
  });
});
