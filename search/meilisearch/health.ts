import { type EngineHealth, INDEX_NAMES } from "~/search/engine";
import type { Connection } from "./connection";
import { SearchUnavailable } from "./errors";

/**
 * `down`: no answer, in the time of a read. `degraded`: it answers, but not all is in order: an index is
 * missing, the key may not read it, or (`trouble`) the settings could not be brought to what they must be.
 */
export async function health(connection: Connection, trouble: string | null): Promise<EngineHealth> {
  try {
    const detail = await connection.read("say how it is", async (client) => {
      await client.health();
      for (const index of INDEX_NAMES) await client.index(connection.uid(index)).getStats();
      return trouble;
    });
    return { engine: "meilisearch", status: detail === null ? "ok" : "degraded", detail };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const answers =
      error instanceof SearchUnavailable && (error.reason === "missing" || error.reason === "refused");
    return { engine: "meilisearch", status: answers ? "degraded" : "down", detail };
  }
}
