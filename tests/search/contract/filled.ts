import type { SearchEngine, SearchQuery } from "~/search/engine";

/** An engine that holds the contract's records, there once the tests run. */
export type Filled = {
  engine: () => SearchEngine;
  /** Ids of the achievements found, in order. */
  ids: (query: Partial<SearchQuery>) => Promise<string[]>;
};
