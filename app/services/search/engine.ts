import { environment } from "~/app/environment";
import { singleton } from "~/db/singleton";
import type { SearchEngine } from "~/search/engine";
import { openSearchEngine } from "~/search/open";

/** The process's search engine, opened at first use. */
export function searchEngine(): SearchEngine {
  return singleton("search-engine", () => openSearchEngine({ dataDir: environment().DATA_DIR }));
}
