import { Meilisearch } from "meilisearch";
import type { IndexName } from "~/search/engine";
import { SearchUnavailable, translated } from "./errors";
import { APP_ACTIONS } from "./keys";

/** What a read may take in all; a page does not wait for it (see fallback.ts), but whoever has no other engine does. */
export const READ_MS = 1_500;
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
  private readonly underWay = new Set<() => void>();
  private closed = false;

  constructor(settings: ConnectionSettings) {
    this.prefix = settings.indexPrefix ?? DEFAULT_PREFIX;
    this.readMs = settings.readMs ?? READ_MS;
    this.taskMs = settings.taskMs ?? TASK_MS;
    const common = { host: settings.url, apiKey: settings.apiKey, clientAgents: ["scenario-market"] };
    this.reader = new Meilisearch({ ...common, timeout: this.readMs });
    this.writer = new Meilisearch({ ...common, timeout: settings.writeMs ?? WRITE_MS });
    this.help = `The key lacks one of these on ${this.prefix}*, or the server does not know it: ${APP_ACTIONS.join(", ")}`;
  }

  uid(index: IndexName): string {
    return `${this.prefix}${index}`;
  }

  /** All requests of one read together, given up at the read's time limit. `action` completes "could not …". */
  async read<T>(action: string, work: (client: Meilisearch) => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      const late = () =>
        reject(new SearchUnavailable("timeout", `Meilisearch could not ${action} in ${this.readMs} ms`));
      timer = setTimeout(late, this.readMs);
    });
    try {
      return await this.untilClosed(action, () => Promise.race([work(this.reader), limit]));
    } finally {
      clearTimeout(timer);
    }
  }

  /** Requests of a background job, each with its own, longer time limit. */
  write<T>(action: string, work: (client: Meilisearch) => Promise<T>): Promise<T> {
    return this.untilClosed(action, () => work(this.writer));
  }

  /** Whoever still waits for the server is refused at once: one that hangs cannot hold up the stop. */
  close(): void {
    this.closed = true;
    for (const refuse of this.underWay) refuse();
  }

  private async untilClosed<T>(action: string, work: () => Promise<T>): Promise<T> {
    const refusal = () => new SearchUnavailable("closed", `closed: could not ${action}`);
    if (this.closed) throw refusal();
    let refuse = () => {};
    const closing = new Promise<never>((_, reject) => {
      refuse = () => reject(refusal());
    });
    this.underWay.add(refuse);
    try {
      return await Promise.race([work(), closing]);
    } catch (error) {
      throw translated(error, action, this.help);
    } finally {
      this.underWay.delete(refuse);
    }
  }
}
