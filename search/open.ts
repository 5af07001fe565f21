import type { SearchEngine } from "./engine";
import { openEmbeddedEngine } from "./embedded";

/** The engine the environment asks for; the embedded one needs nothing but the data folder. */
export function openSearchEngine(settings: { dataDir: string }): SearchEngine {
  return openEmbeddedEngine(settings.dataDir);
}
