import { type EngineHealth, INDEX_NAMES, type SearchEngine } from "~/search/engine";
import { Breaker } from "./breaker";
import { SearchUnavailable } from "./errors";

/** What pages and matching ask of an index; every `SearchEngine` is one. */
export type SearchReader = Pick<
  SearchEngine,
  "search" | "candidates" | "statistics" | "documents" | "health" | "close"
>;

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
};

/**
 * Reads over two engines: the primary's answer, or at once the fallback's when the primary is away or behind.
 * Only the first read that meets an absent server waits for it; after that nobody does until a probe in the
 * background found it again. An error that is not `SearchUnavailable` is a fault of ours and is not hidden.
 *
 * There is no writing through it, on purpose. Each engine has its own sync loop and its own cursor
 * (`startSync({ db, engine, engineName })`, once for either), so the embedded engine follows the outbox
 * whether or not Meilisearch is there, Meilisearch's changes wait in the outbox without holding anybody up,
 * and it catches up from its own cursor when it is back. A single loop that wrote to both would stop at the
 * first change Meilisearch cannot take, and the embedded index would age with it.
 */
export function openReadRouter(parts: ReadRouterParts): SearchReader {
  const { primary, fallback, isCurrent = () => true } = parts;
  const breaker = new Breaker({
    probe: () => answers(primary),
    onOpen: parts.onAway ?? (() => {}),
    onClose: parts.onBack ?? (() => {}),
    now: parts.now ?? Date.now,
  });
  const read = async <T>(ask: (engine: SearchEngine) => Promise<T>): Promise<T> => {
    if (!breaker.admits() || !isCurrent()) return ask(fallback);
    try {
      const answer = await ask(primary);
      breaker.succeeded();
      return answer;
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      breaker.failed(error.message);
      return ask(fallback);
    }
  };
  return {
    search: (index, query) => read((engine) => engine.search(index, query)),
    candidates: (index, query) => read((engine) => engine.candidates(index, query)),
    statistics: (index, grams) => read((engine) => engine.statistics(index, grams)),
    documents: (index, ids) => read((engine) => engine.documents(index, ids)),
    health: () => healthOf(primary, fallback, breaker, isCurrent),
    close: async () => {
      await breaker.settled();
      await primary.close();
      await fallback.close();
    },
  };
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
  const [first, second] = await Promise.all([primary.health(), fallback.health()]);
  const { engine } = first;
  if (second.status === "down")
    return { engine, status: first.status === "down" ? "down" : "degraded", detail: second.detail };
  const detail =
    first.detail ?? breaker.reason ?? (isCurrent() ? null : "the index is being brought up to date");
  return { engine, status: detail === null ? "ok" : "degraded", detail };
}
