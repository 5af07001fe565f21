import { type EngineHealth, INDEX_NAMES, type SearchEngine, type SearchReader } from "~/search/engine";
import { Breaker } from "./breaker";
import { SearchUnavailable } from "./errors";

/**
 * Milliseconds a reader waits for the primary before the fallback is asked too. A page asks some times in a row
 * and shall answer within 2 s whatever the primary does.
 */
const PATIENCE_MS = 400;

export type ReadRouterParts = {
  /** Asked first. Its reads must end within a second or two, with `SearchUnavailable` when it is away. */
  primary: SearchEngine;
  /** Answers while the primary is away or behind. */
  fallback: SearchEngine;
  /** False while the primary has not taken in the outbox yet (first fill, catching up): then it is not asked. */
  isCurrent?: () => boolean;
  /** For the log; called once a change. */
  onAway?: (reason: string) => void;
  onBack?: () => void;
  /** Milliseconds, for tests. */
  now?: () => number;
  patienceMs?: number;
};

class Late extends Error {}

/**
 * Reads over two engines: the primary's answer, or at once the fallback's when the primary is away or behind.
 * One that is late is given up for this read, and as long as it owes that answer nobody else asks it; when the
 * answer does not come at all it counts as away until a probe in the background found it again. So of all who
 * meet a silent server one waits, and no longer than the patience. An error that is not `SearchUnavailable` is
 * a fault of ours and is not hidden.
 *
 * There is no writing through it, on purpose. Each engine has its own sync loop and its own cursor
 * (`startSync({ db, engine, engineName })`, once for either), so the embedded engine follows the outbox
 * whether or not Meilisearch is there, Meilisearch's changes wait in the outbox without holding anybody up,
 * and it catches up from its own cursor when it is back. A single loop that wrote to both would stop at the
 * first change Meilisearch cannot take, and the embedded index would age with it.
 */
export function openReadRouter(parts: ReadRouterParts): SearchReader {
  const { primary, fallback, isCurrent = () => true, patienceMs = PATIENCE_MS } = parts;
  let owed = 0;
  const breaker = new Breaker({
    probe: () => answers(primary),
    onOpen: parts.onAway ?? (() => {}),
    onClose: parts.onBack ?? (() => {}),
    now: parts.now ?? Date.now,
  });
  const read = async <T>(ask: (engine: SearchEngine) => Promise<T>): Promise<T> => {
    if (!breaker.admits() || !isCurrent() || owed > 0) return ask(fallback);
    const answer = ask(primary);
    const settled = answer.then(
      () => breaker.succeeded(),
      (error) => {
        if (error instanceof SearchUnavailable && error.reason !== "closed") breaker.failed(error.message);
      },
    );
    try {
      return await inTime(answer, patienceMs);
    } catch (error) {
      if (error instanceof SearchUnavailable) return ask(fallback);
      if (!(error instanceof Late)) throw error;
      owed++;
      void settled.then(() => {
        owed--;
      });
      return ask(fallback).catch(() => answer);
    }
  };
  return {
    search: (index, query) => read((engine) => engine.search(index, query)),
    candidates: (index, query) => read((engine) => engine.candidates(index, query)),
    statistics: (index, grams) => read((engine) => engine.statistics(index, grams)),
    documents: (index, ids) => read((engine) => engine.documents(index, ids)),
    health: () => healthOf(primary, fallback, breaker, isCurrent),
    close: async () => {
      // The primary first: a probe that hangs ends with it.
      await primary.close();
      await breaker.settled();
      await fallback.close();
    },
  };
}

async function inTime<T>(answer: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A real read of every index, of a record that is nowhere: the way, the key and the settings are all in order. */
async function answers(engine: SearchEngine): Promise<boolean> {
  try {
    for (const index of INDEX_NAMES) await engine.documents(index, ["-"]);
    return true;
  } catch {
    return false;
  }
}

/** Named after the primary; `degraded` as long as readers are, or would be, served by the fallback. */
async function healthOf(
  primary: SearchEngine,
  fallback: SearchEngine,
  breaker: Breaker,
  isCurrent: () => boolean,
): Promise<EngineHealth> {
  // Asking after its health also sets the breaker's probe going, so that a site without visitors finds back too.
  breaker.admits();
  const [first, second] = await Promise.all([primary.health(), fallback.health()]);
  const { engine } = first;
  if (second.status === "down")
    return { engine, status: first.status === "down" ? "down" : "degraded", detail: second.detail };
  const detail =
    first.detail ?? breaker.reason ?? (isCurrent() ? null : "the index is being brought up to date");
  return { engine, status: detail === null ? "ok" : "degraded", detail };
}
