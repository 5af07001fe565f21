import { openEmbeddedEngine } from "./embedded";
import type { SearchEngine } from "./engine";

/** The engine the environment asks for; the embedded one needs nothing but the data folder. */
export function openSearchEngine(settings: { dataDir: string }): SearchEngine {
  return openEmbeddedEngine(settings.dataDir);
}
