import { environment } from "~/app/environment";
import { appKey } from "~/search/meilisearch/keys";

// Run once, by whoever has the master key: prints the key for the app on standard output. Running it again prints
// the same key, so it does no harm.
const { MEILI_MASTER_KEY } = process.env;

function fail(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { MEILI_URL, MEILI_INDEX_PREFIX } = environment();
  if (!MEILI_URL || !MEILI_MASTER_KEY)
    return fail("Set MEILI_URL and MEILI_MASTER_KEY, and MEILI_INDEX_PREFIX where it is not market_.");
  process.stdout.write(`${await appKey(MEILI_URL, MEILI_MASTER_KEY, MEILI_INDEX_PREFIX)}\n`);
}

try {
  await run();
} catch (error) {
  fail(`No key was made: ${error instanceof Error ? error.message : String(error)}`);
}
