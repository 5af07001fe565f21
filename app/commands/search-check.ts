import { searchEngine } from "~/app/services/search/engine";
import { syncParts } from "~/app/services/search/sync";
import { database } from "~/db/connection";
import { checkIndexes, differenceCount } from "~/search/check";
import { drainAll } from "~/search/sync";

// Compares every public record with the index. What still waits in the outbox is brought in first: it is no difference.
const parts = await syncParts();
const drained = await drainAll(parts);
const differences = await checkIndexes(database(), searchEngine());
process.stdout.write(`engine ${parts.engineName} · ${drained} changes brought in first\n`);
for (const line of differences) {
  process.stdout.write(
    `${line.index}: ${line.expected} public · missing ${line.missing.count} · extra ${line.extra.count} · different ${line.different.count}\n`,
  );
  for (const [kind, { ids }] of Object.entries({
    missing: line.missing,
    extra: line.extra,
    different: line.different,
  }))
    if (ids.length > 0) process.stdout.write(`  ${kind}: ${ids.join(" ")}\n`);
}
const count = differenceCount(differences);
process.stdout.write(`${count} differences\n`);
await searchEngine().close();
await database().destroy();
process.exitCode = count === 0 ? 0 : 1;
