import { database } from "~/db/connection";
import { migrate } from "~/db/migrate";
import { singleton } from "~/db/singleton";
import { environment } from "./environment";
import { log } from "./http/log";
import { allMailPosted } from "./mail/post";
import { expireDueListings } from "./services/listings/expire-due";
import { searchEngine } from "./services/search/engine";
import { startSync, stopSync } from "./services/search/sync";

const CLOCK_MS = 60_000;

type Clock = { timer: NodeJS.Timeout | null };
const clock = () => singleton<Clock>("clock", () => ({ timer: null }));

/** What must run before the first request: the schema, the loop that feeds the index, the clock that ends what is over. */
export async function boot(): Promise<void> {
  const running = clock();
  if (running.timer) return;
  await migrate(database());
  await startSync();
  running.timer = setInterval(() => void tick(), CLOCK_MS);
  await tick();
  if (environment().MEILI_URL)
    log().warn("MEILI_URL is set but not used yet: searches are answered by the embedded index");
  log().info({ dataDir: environment().DATA_DIR, node: process.version }, "started");
}

async function tick(): Promise<void> {
  try {
    const expired = await expireDueListings();
    if (expired > 0) log().info({ expired }, "listings expired");
  } catch (error) {
    log().error({ err: error }, "the clock failed");
  }
}

/** Ends the loops and closes the files; whatever was not indexed yet waits in the outbox. */
export async function shutDown(): Promise<void> {
  const running = clock();
  if (running.timer) clearInterval(running.timer);
  running.timer = null;
  await stopSync();
  await searchEngine().close();
  await allMailPosted();
  await database().destroy();
}
