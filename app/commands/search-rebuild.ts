import { searchEngine } from "~/app/services/search/engine";
import { syncParts } from "~/app/services/search/sync";
import { database } from "~/db/connection";
import { rebuildAll } from "~/search/rebuild";

// Builds the index anew beside the live one and swaps; the site stays open meanwhile.
const started = Date.now();
const parts = await syncParts();
await rebuildAll(parts, (index, { done }) => {
  const rate = Math.round(done / Math.max((Date.now() - started) / 1000, 0.001));
  process.stderr.write(`\r${index}: ${done} (${rate}/s)   `);
});
process.stderr.write("\n");
for (const index of ["scenarios", "achievements"] as const)
  process.stdout.write(`${index}: ${await searchEngine().count(index)} documents\n`);
await searchEngine().close();
await database().destroy();
