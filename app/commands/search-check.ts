import { closeSearch, searchEngines } from "~/app/services/search/engine";
import { syncParts } from "~/app/services/search/sync";
import { database } from "~/db/connection";
import { checkIndexes, differenceCount, type IndexDifference } from "~/search/check";
import type { NamedEngine } from "~/search/open";
import { lostIndexes } from "~/search/rebuild";
import { drainAll } from "~/search/sync";
import { messageOf } from "./search-output";

// Compares every public record with every engine's index. What still waits in the outbox is brought in first: it
// is no difference. Ends with 1 when there is one, or when an engine cannot be asked.

function show(line: IndexDifference): void {
  const { index, expected, missing, extra, different } = line;
  process.stdout.write(
    `  ${index}: ${expected} public · missing ${missing.count} · extra ${extra.count} · different ${different.count}\n`,
  );
  for (const [kind, { ids }] of Object.entries({ missing, extra, different }))
    if (ids.length > 0) process.stdout.write(`    ${kind}: ${ids.join(" ")}\n`);
}

async function check(named: NamedEngine): Promise<number> {
  const parts = syncParts(named);
  // Bringing changes into an index that was lost would make it look as if it were there.
  const drained = (await lostIndexes(parts)).length > 0 ? 0 : await drainAll(parts);
  process.stdout.write(`engine ${named.name} · ${drained} changes brought in first\n`);
  const differences = await checkIndexes(parts.db, named.engine);
  differences.forEach(show);
  return differenceCount(differences);
}

for (const named of searchEngines()) {
  try {
    const count = await check(named);
    process.stdout.write(`  ${count} differences\n`);
    if (count > 0) process.exitCode = 1;
  } catch (error) {
    process.stdout.write(`engine ${named.name} · cannot be asked: ${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
await closeSearch();
await database().destroy();
