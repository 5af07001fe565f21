import { Meilisearch } from "meilisearch";
import type { IndexName } from "~/search/engine";
import { SearchUnavailable, translated } from "./errors";
import { APP_ACTIONS } from "./keys";

/** What a read may take in all, so that a page that had to turn to the other engine still answers within 2 s. */
const READ_MS = 1_500;
const WRITE_MS = 30_000;
/** A change waits behind whatever the server is working on; re-indexing a full index takes minutes. */
const TASK_MS = 30 * 60_000;

export type ConnectionSettings = {
  /** e.g. http://127.0.0.1:7700 */
  url: string;
  /** Needs `APP_ACTIONS` on `<indexPrefix>*`; not the master key. */
  apiKey?: string;
  /** Begins the name of every index, so that several installations share a server. Letters, digits, - and _. */
  indexPrefix?: string;
  /** Milliseconds; the defaults are 1,500, 30,000 and 30 minutes. */
  readMs?: number;
  writeMs?: number;
  taskMs?: number;
};

export const DEFAULT_PREFIX = "market_";

/** The way to the server: one client with the patience of a page, one with that of a background job. */
export class Connection {
  readonly prefix: string;
  readonly taskMs: number;
  private readonly readMs: number;
  private readonly reader: Meilisearch;
  private readonly writer: Meilisearch;
  private readonly help: string;
  private closed = false;

  constructor(settings: ConnectionSettings) {
    this.prefix = settings.indexPrefix ?? DEFAULT_PREFIX;
    this.readMs = settings.readMs ?? READ_MS;
    this.taskMs = settings.taskMs ?? TASK_MS;
    const common = { host: settings.url, apiKey: settings.apiKey, clientAgents: ["scenario-market"] };
    this.reader = new Meilisearch({ ...common, timeout: this.readMs });
    this.writer = new Meilisearch({ ...common, timeout: settings.writeMs ?? WRITE_MS });
    this.help = `The key must allow ${APP_ACTIONS.join(", ")} on ${this.prefix}*`;
  }

  uid(index: IndexName): string {
    return `${this.prefix}${index}`;
  }

  /** All requests of one read together, aborted at the read's time limit. `action` completes "could not …". */
  async read<T>(action: string, work: (client: Meilisearch) => Promise<T>): Promise<T> {
    this.refuseWhenClosed(action);
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      const late = () =>
        reject(new SearchUnavailable("timeout", `Meilisearch could not ${action} in ${this.readMs} ms`));
      timer = setTimeout(late, this.readMs);
    });
    try {
      return await Promise.race([work(this.reader), limit]);
    } catch (error) {
      throw translated(error, action, this.help);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Requests of a background job, each with its own, longer time limit. */
  async write<T>(action: string, work: (client: Meilisearch) => Promise<T>): Promise<T> {
    this.refuseWhenClosed(action);
    try {
      return await work(this.writer);
    } catch (error) {
      throw translated(error, action, this.help);
    }
  }

  /** Whoever still waits for a task is refused at its next look. */
  close(): void {
    this.closed = true;
  }

  private refuseWhenClosed(action: string): void {
    if (this.closed) throw new SearchUnavailable("closed", `closed: could not ${action}`);
  }
}
