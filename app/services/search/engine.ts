import { environment } from "~/app/environment";
import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { forgetSingleton, singleton } from "~/db/singleton";
import type { SearchReader } from "~/search/engine";
import { type OpenedSearch, openSearch, type SearchSettings } from "~/search/open";
import { syncLoops } from "./loops";

const SEARCH = "search";

/** What pages and matching ask: the process's engines behind one face, opened at first use. */
export function searchEngine(): SearchReader {
  return opened().reader;
}

/** Every engine by name, the embedded one first, for those who fill and prove the indexes. */
export function searchEngines(): OpenedSearch["engines"] {
  return opened().engines;
}

/** Ends what reaches over the network: whoever waits for a server that hangs is refused at once. */
export async function closeRemoteEngines(): Promise<void> {
  for (const { name, engine } of opened().engines) if (name !== "embedded") await engine.close();
}

export async function closeSearch(): Promise<void> {
  const { reader } = opened();
  forgetSingleton(SEARCH);
  await reader.close();
}

function opened(): OpenedSearch {
  return singleton(SEARCH, () => openSearch(searchSettings()));
}

/** What the environment says, and who is told when the server goes and comes. */
export function searchSettings(): SearchSettings {
  const { DATA_DIR, MEILI_URL, MEILI_API_KEY, MEILI_INDEX_PREFIX } = environment();
  if (!MEILI_URL) return { dataDir: DATA_DIR };
  const loop = () => syncLoops().get("meilisearch");
  return {
    dataDir: DATA_DIR,
    meilisearch: {
      ...{ url: MEILI_URL, apiKey: MEILI_API_KEY, indexPrefix: MEILI_INDEX_PREFIX },
      vocabulary: () => loadVocabulary(database()),
      isCurrent: () => loop()?.isCurrent() ?? true,
      onAway: (reason) => {
        log().warn({ reason }, "the index server is away: the embedded index answers");
        loop()?.doubt();
      },
      onBack: () => {
        log().warn("the index server answers again");
        // It may come back without its data.
        loop()?.doubt();
      },
    },
  };
}
