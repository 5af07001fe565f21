import { DEFAULT_PREFIX } from "./connection";
import { appKey } from "./keys";

// Run once, by whoever has the master key: prints the key for the app on standard output. The same name of the
// key gives the same key again, so running it twice does no harm.
const KEY_UID = "5c1d7a52-8a0e-4c57-9a2f-0f6b7f3f2b11";
const { MEILI_URL, MEILI_MASTER_KEY } = process.env;
if (!MEILI_URL || !MEILI_MASTER_KEY) {
  process.stderr.write("Set MEILI_URL and MEILI_MASTER_KEY.\n");
  process.exit(1);
}
try {
  process.stdout.write(`${await appKey(MEILI_URL, MEILI_MASTER_KEY, DEFAULT_PREFIX, KEY_UID)}\n`);
} catch (error) {
  process.stderr.write(`No key was made: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
