import { singleton } from "~/db/singleton";
import type { EngineName } from "~/search/open";
import type { SyncLoop } from "~/search/sync-loop";

/** The sync loops that run in this process, by engine; empty in a command. */
export function syncLoops(): Map<EngineName, SyncLoop> {
  return singleton("search-loops", () => new Map<EngineName, SyncLoop>());
}
