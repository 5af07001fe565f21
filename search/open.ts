import { openEmbeddedEngine } from "./embedded";
import type { EngineHealth, SearchEngine, SearchReader } from "./engine";
import { type MeilisearchSettings, openMeilisearchEngine } from "./meilisearch";
import { openReadRouter, type ReadRouterParts } from "./meilisearch/fallback";

export type EngineName = EngineHealth["engine"];

/** An engine as its sync loop and its rebuild need it. `prepare` makes its indexes and settings, where there is such a thing. */
export type NamedEngine = { name: EngineName; engine: SearchEngine; prepare?: () => Promise<void> };

/** Pages ask the reader; every engine follows the outbox by itself, the embedded one first. */
export type OpenedSearch = { reader: SearchReader; engines: readonly [NamedEngine, ...NamedEngine[]] };

export type SearchSettings = {
  dataDir: string;
  /** Without it the embedded engine is all there is. */
  meilisearch?: MeilisearchSettings & Omit<ReadRouterParts, "primary" | "fallback">;
};

/** The engines the environment asks for; the embedded one needs nothing but the data folder and is always there. */
export function openSearch({ dataDir, meilisearch }: SearchSettings): OpenedSearch {
  const embedded = openEmbeddedEngine(dataDir);
  const own: NamedEngine = { name: "embedded", engine: embedded };
  if (!meilisearch) return { reader: embedded, engines: [own] };
  const server = openMeilisearchEngine(meilisearch);
  return {
    reader: openReadRouter({ ...meilisearch, primary: server, fallback: embedded }),
    engines: [own, { name: "meilisearch", engine: server, prepare: () => server.prepare() }],
  };
}
