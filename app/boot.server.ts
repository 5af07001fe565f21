import { database } from "~/db/connection";
import { migrate } from "~/db/migrate";
import { singleton } from "~/db/singleton";
import { environment } from "./environment";
import { log } from "./http/log";
import { allMailPosted } from "./mail/post";
import { runAlerts, runMailsAtOnce, stopAlerts } from "./services/alerts/run-alerts";
import { cleanHourly, stopCleaning } from "./services/attachments/clean-hourly";
import { expireImports, noteInterrupted } from "./services/import/desk/house-keeping";
import { stopImports } from "./services/import/desk/jobs";
import { expireDueListings } from "./services/listings/expire-due";
import { setNoticesWaker } from "./services/notices/wake";
import { closeSearch } from "./services/search/engine";
import { startSync, stopSync } from "./services/search/sync";
import { prepareKnownWords } from "./services/search-words/lexicon";
import { flushMatchSnapshots } from "./services/snapshots/remember";
import { jobEnded } from "./services/system/job";

const CLOCK_MS = 60_000;

type Clock = { timer: NodeJS.Timeout | null };
const clock = () => singleton<Clock>("clock", () => ({ timer: null }));

/** What must run before the first request: the schema, the loop that feeds the index, the clock that ends what is over. */
export async function boot(): Promise<void> {
  const running = clock();
  if (running.timer) return;
  await migrate(database());
  const interrupted = await noteInterrupted();
  if (interrupted > 0) log().warn({ interrupted }, "imports were interrupted");
  await startSync();
  setNoticesWaker(runMailsAtOnce);
  running.timer = setInterval(() => void tick().then(cleanHourly), CLOCK_MS);
  await tick();
  void prepareKnownWords();
  log().info({ dataDir: environment().DATA_DIR, node: process.version }, "started");
}

async function tick(): Promise<void> {
  // Not waited for: it may take its time, and it takes one turn at a time.
  void runAlerts();
  await inTurn("listings expired", expireDueListings);
  await inTurn("imports that nobody went on with expired", expireImports);
}

/** One thing the clock does; when it fails, the others go on. */
async function inTurn(what: string, work: () => Promise<number>): Promise<void> {
  try {
    const count = await work();
    if (count > 0) log().info({ count }, what);
  } catch (error) {
    log().error({ err: error }, "the clock failed");
  }
}

/** Ends the loops and closes the files; whatever was not indexed yet waits in the outbox. */
export async function shutDown(): Promise<void> {
  const running = clock();
  if (running.timer) clearInterval(running.timer);
  running.timer = null;
  setNoticesWaker(null);
  await stopAlerts();
  await stopImports();
  await stopCleaning();
  await stopSync();
  await closeSearch();
  await jobEnded();
  await flushMatchSnapshots();
  await allMailPosted();
  await database().destroy();
}
