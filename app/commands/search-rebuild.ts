import { SYSTEM_ACTOR_ID } from "~/app/domain/person";
import { closeSearch, searchEngines } from "~/app/services/search/engine";
import { syncParts } from "~/app/services/search/sync";
import { recordRebuild } from "~/app/services/system/record-rebuild";
import { database } from "~/db/connection";
import { INDEX_NAMES } from "~/search/engine";
import type { NamedEngine } from "~/search/open";
import { rebuildAll } from "~/search/rebuild";
import { messageOf, rebuildPrinter } from "./search-output";

// Builds the indexes of every engine anew beside the live ones and swaps; the site stays open meanwhile.

async function rebuild(named: NamedEngine): Promise<void> {
  const { name, engine } = named;
  await recordRebuild(SYSTEM_ACTOR_ID, name, () => rebuildAll(syncParts(named), rebuildPrinter(name)));
  for (const index of INDEX_NAMES)
    process.stdout.write(`${name} · ${index}: ${await engine.count(index)} documents\n`);
}

for (const named of searchEngines()) {
  try {
    await rebuild(named);
  } catch (error) {
    process.stdout.write(`${named.name} · not rebuilt: ${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
await closeSearch();
await database().destroy();
