import { log } from "~/app/http/log";
import { SearchUnavailable } from "~/search/meilisearch/errors";
import type { EngineName } from "~/search/open";
import type { SyncEvents } from "~/search/sync-loop";

/** What the log says of an engine that cannot take its changes: once when it begins, once for every other reason, once when it is over. */
export function syncNotices(engine: EngineName): Required<SyncEvents> {
  let said: string | null = null;
  return {
    onError: (error) => {
      const matter = error instanceof SearchUnavailable ? error.reason : String(error);
      if (matter === said) return;
      said = matter;
      if (!(error instanceof SearchUnavailable))
        return log().error({ engine, err: error }, "the index fell behind");
      const { reason, message } = error;
      const text = reason === "refused" ? "the index server refuses the key" : "the index server is away";
      log().warn({ engine, reason, detail: message }, `${text}: changes wait in the outbox`);
    },
    onRecovered: () => {
      said = null;
      log().warn({ engine }, "the index takes changes again");
    },
    onRefilled: (indexes) =>
      log().warn(
        { engine, indexes },
        "the index was lost or of an earlier version, and has been filled again",
      ),
  };
}
