import type { Meilisearch, MultiSearchParams } from "meilisearch";
import type { GramStatistics, IndexName } from "~/search/engine";
import { carries } from "./candidates";
import type { Connection } from "./connection";

/** Queries in one request, and requests at a time: the server works each request off on one of its threads. */
const BATCH = 200;
const AT_ONCE = 4;
/** Counts are kept so long, for changes that other processes make; our own changes clear them at once. */
const KEPT_MS = 60_000;
const MOST_KEPT = 100_000;

/** `kind` has one value in every record, so the sum of its facet is the number of records found, without a cap. */
const COUNTED = "kind";

type Kept = { until: number; counts: Map<string, number> };

/**
 * Document frequencies by one filter query a gram (`grams = "…"`, no hits, one facet), 200 in a request.
 * A query costs the server a look-up and a count, some tenths of a millisecond; a match asks for 1,000–2,000
 * grams, most of which the next match asks for again, hence the memory. The limit: right after a change a
 * match of a fresh process takes some hundred milliseconds here, where the embedded engine takes one.
 */
export class Statistics {
  private readonly kept = new Map<IndexName, Kept>();

  constructor(
    private readonly connection: Connection,
    private readonly now: () => number = Date.now,
  ) {}

  /** After a change of the index. */
  forget(index: IndexName): void {
    this.kept.delete(index);
  }

  async of(index: IndexName, grams: readonly string[]): Promise<GramStatistics> {
    const { counts } = this.keptFor(index);
    const asked = ["", ...new Set(grams)].filter((gram) => !counts.has(gram));
    if (asked.length > 0) await this.fetch(index, asked, counts);
    const frequency = new Map<string, number>();
    for (const gram of grams) {
      const count = counts.get(gram) ?? 0;
      if (count > 0) frequency.set(gram, count);
    }
    return { documents: counts.get("") ?? 0, frequency };
  }

  private keptFor(index: IndexName): Kept {
    const kept = this.kept.get(index);
    if (kept && kept.until > this.now() && kept.counts.size < MOST_KEPT) return kept;
    const fresh = { until: this.now() + KEPT_MS, counts: new Map<string, number>() };
    this.kept.set(index, fresh);
    return fresh;
  }

  private fetch(index: IndexName, grams: readonly string[], counts: Map<string, number>): Promise<void> {
    const uid = this.connection.uid(index);
    const batches = Array.from({ length: Math.ceil(grams.length / BATCH) }, (_, at) =>
      grams.slice(at * BATCH, (at + 1) * BATCH),
    );
    const work = async (client: Meilisearch) => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        const { results } = await client.multiSearch<MultiSearchParams>(countQueries(uid, batch));
        for (const [at, gram] of batch.entries()) {
          const values = Object.values(results[at]?.facetDistribution?.[COUNTED] ?? {});
          counts.set(
            gram,
            values.reduce((sum, value) => sum + value, 0),
          );
        }
      }
    };
    return this.connection.read(`count grams in ${uid}`, async (client) => {
      await Promise.all(Array.from({ length: AT_ONCE }, () => work(client)));
    });
  }
}

/** The empty gram asks for all records. Pinned by the tests. */
export function countQueries(uid: string, grams: readonly string[]): MultiSearchParams {
  return {
    queries: grams.map((gram) => ({
      indexUid: uid,
      q: "",
      limit: 0,
      facets: [COUNTED],
      ...(gram === "" ? {} : { filter: carries(gram) }),
    })),
  };
}
