import type { Settings } from "meilisearch";
import type { Vocabulary } from "~/app/domain/vocabulary";
import { INDEX_NAMES } from "~/search/engine";
import type { Connection } from "./connection";
import { SearchUnavailable } from "./errors";
import { desiredSettings } from "./index-settings";
import { ensureIndex } from "./reconcile";
import { synonymsOf } from "./synonyms";

/** The indexes and their settings, made good once a process; what failed is tried again at the next write. */
export class Preparation {
  /** Why the last attempt failed, for the health page. */
  trouble: string | null = null;
  private running: Promise<void> | null = null;

  constructor(
    private readonly connection: Connection,
    private readonly vocabulary?: () => Promise<Vocabulary>,
  ) {}

  async settings(): Promise<Settings> {
    return desiredSettings(this.vocabulary ? synonymsOf(await this.vocabulary()) : {});
  }

  done(): Promise<void> {
    this.running ??= this.run().catch((error: unknown) => {
      this.running = null;
      this.trouble = error instanceof Error ? error.message : String(error);
      throw error;
    });
    return this.running;
  }

  /** A reader found an index or its settings gone (a server set up anew): the next write makes them again. */
  notice(error: unknown): never {
    if (error instanceof SearchUnavailable && (error.reason === "missing" || error.reason === "unprepared"))
      this.running = null;
    throw error;
  }

  private async run(): Promise<void> {
    // A server that hangs is found out in the time of a read, not in that of a background job.
    await this.connection.read("answer", (client) => client.health());
    const desired = await this.settings();
    for (const index of INDEX_NAMES) await ensureIndex(this.connection, this.connection.uid(index), desired);
    this.trouble = null;
  }
}
