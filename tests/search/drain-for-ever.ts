import { openDatabase } from "~/db/connection";
import { setSearchCursor } from "~/db/queries/outbox";
import { openEmbeddedEngine } from "~/search/embedded";
import { drainOnce } from "~/search/sync";

// A process for the kill test: drains the same outbox again and again, emptying the index in between,
// so that a kill at any moment lands inside a write. Says "writing" once, before the first one.
const [file, dataDir] = process.argv.slice(2);
if (!file || !dataDir) throw new Error("usage: drain-for-ever.ts DATABASE DATA_DIR");
const db = openDatabase(file);
const engine = openEmbeddedEngine(dataDir);
await engine.count("achievements");
process.stdout.write("writing\n");
for (;;) {
  await drainOnce({ db, engine, engineName: "embedded" });
  const page = await engine.fingerprints("achievements", null, 50);
  await engine.apply("achievements", { upserts: [], deletes: page.map(({ id }) => id) });
  await setSearchCursor(db, "embedded", 0);
}
