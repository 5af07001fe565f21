import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Settings } from "meilisearch";
import type { Row } from "./filter";
import { type MultiSearch, multiSearch } from "./multi-search";
import { byRules, filtered, picked, Refused } from "./search";
import { Store } from "./store";

export type Received = { method: string; path: string; body: unknown; authorization: string | undefined };
type Task = { uid: number; status: string; error: unknown; type: string };
type Fetch = { filter?: string; sort?: string[]; fields?: string[]; offset?: number; limit?: number };
export type Intercepted = { status: number; code: string } | "hang" | null;

/**
 * A small HTTP server that plays Meilisearch: the documented routes the engine uses, tasks that are done some
 * time after they are taken in, filters, facets, federation, swaps. It refuses what the documentation does not
 * know. Its ranking and word cutting are simple; it proves what we ask and what we make of the answers, not
 * how Meilisearch searches.
 */
export class StandIn {
  readonly store = new Store();
  readonly received: Received[] = [];
  /** Lets a test answer in the server's place. */
  intercept: (request: Received) => Intercepted = () => null;
  /** Lets a test keep a request waiting before it is looked at. */
  hold: (request: Received) => Promise<void> | null = () => null;
  /** Lets a test fail a task when it is worked on. */
  failTask: (type: string, uid: string) => string | null = () => null;
  /** Takes tasks in and never works on them. */
  stall = false;
  /** As for the master key; one that is limited to some indexes is not shown the tasks of swaps (meilisearch issue 4103). */
  showsSwaps = false;
  /** Lets a test have filters of listings read as another version of the server would. */
  rewrite: (filter: string) => string = (filter) => filter;
  private readonly keys = new Set<string>();
  private readonly tasks: Task[] = [];
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => void this.handle(request, response));
  }

  static async start(port = 0): Promise<StandIn> {
    const standIn = new StandIn();
    await new Promise<void>((ready) => standIn.server.listen(port, "127.0.0.1", ready));
    return standIn;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Requests that change something or search, as `METHOD path`; looking at tasks is left out. */
  trail(): string[] {
    return this.received
      .filter(({ path }) => !path.startsWith("/tasks/"))
      .map(({ method, path }) => `${method} ${path}`);
  }

  bodies(method: string, path: string): unknown[] {
    return this.received.filter((one) => one.method === method && one.path === path).map(({ body }) => body);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const received = {
      ...{
        method: request.method ?? "",
        path: request.url ?? "",
        body: text === "" ? null : JSON.parse(text),
      },
      authorization: request.headers.authorization,
    };
    this.received.push(received);
    await this.hold(received);
    const intercepted = this.intercept(received);
    if (intercepted === "hang") return;
    try {
      if (intercepted) throw new Refused(intercepted.status, intercepted.code);
      send(response, 200, this.answer(received));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      send(response, error.status, { message: error.message, code: error.code, type: "", link: "" });
    }
  }

  private answer({ method, path, body }: Received): unknown {
    const url = new URL(path, "http://stand-in");
    const [root = "", uid = "", part = "", last = ""] = url.pathname
      .slice(1)
      .split("/")
      .map(decodeURIComponent);
    const route = `${method} ${root}${part ? `/${part}` : ""}`;
    if (route === "GET health") return { status: "available" };
    if (route === "GET tasks") return this.task(Number(uid));
    if (route === "POST multi-search") return multiSearch(this.store, body as MultiSearch);
    if (route === "POST keys") return this.makeKey(uidOf(body));
    if (route === "GET keys") return { uid, key: `key-of-${uid}` };
    if (route === "POST swap-indexes") return this.enqueue("indexSwap", uid, () => this.swap(body));
    if (route === "POST indexes")
      return this.enqueue("indexCreation", uid, () => this.store.create(uidOf(body)));
    if (route === "DELETE indexes") {
      this.store.get(uid);
      return this.enqueue("indexDeletion", uid, () => void this.store.indexes.delete(uid));
    }
    if (route === "GET indexes") {
      const { createdAt } = this.store.get(uid);
      return { uid, primaryKey: "id", createdAt, updatedAt: createdAt };
    }
    if (route === "GET indexes/stats") return { numberOfDocuments: this.store.get(uid).rows.size };
    if (route === "GET indexes/settings") return this.store.get(uid).settings;
    if (route === "PATCH indexes/settings")
      return this.enqueue("settingsUpdate", uid, () => this.store.get(uid).change(body as Settings));
    if (route === "GET indexes/documents")
      return last ? this.one(uid, last) : this.page(uid, url.searchParams);
    if (route === "POST indexes/documents" && last === "fetch") return this.fetch(uid, body as Fetch);
    if (route === "POST indexes/documents" && last === "delete-batch")
      return this.enqueue("documentDeletion", uid, () => {
        for (const id of body as string[]) this.store.get(uid).rows.delete(id);
      });
    if (route === "POST indexes/documents")
      return this.enqueue("documentAdditionOrUpdate", uid, () => this.store.put(uid, body as Row[]));
    throw new Refused(404, "not_found", `the stand-in does not know ${route}`);
  }

  /** Taken in now, done a turn later, in order. */
  private enqueue(type: string, indexUid: string, work: () => void): unknown {
    const task: Task = { uid: this.tasks.length, status: "enqueued", error: null, type };
    this.tasks.push(task);
    setImmediate(() => {
      if (this.stall) return;
      try {
        const code = this.failTask(type, indexUid);
        if (code) throw new Refused(400, code);
        work();
        task.status = "succeeded";
      } catch (error) {
        task.status = "failed";
        task.error = { message: String(error), code: error instanceof Refused ? error.code : "internal" };
      }
    });
    return { taskUid: task.uid, indexUid, status: "enqueued", type, enqueuedAt: "2026-01-01T00:00:00Z" };
  }

  private task(uid: number): Task {
    const task = this.tasks[uid];
    if (!task || (task.type === "indexSwap" && !this.showsSwaps)) throw new Refused(404, "task_not_found");
    return task;
  }

  private makeKey(uid: string): unknown {
    if (this.keys.has(uid)) throw new Refused(409, "api_key_already_exists");
    this.keys.add(uid);
    return { uid, key: `key-of-${uid}` };
  }

  private swap(body: unknown): void {
    for (const { indexes } of body as { indexes: [string, string] }[]) this.store.swap(...indexes);
  }

  private one(uid: string, id: string): Row {
    const row = this.store.get(uid).rows.get(id);
    if (!row) throw new Refused(404, "document_not_found");
    return row;
  }

  private page(uid: string, params: URLSearchParams): unknown {
    const [offset, limit] = [Number(params.get("offset") ?? 0), Number(params.get("limit") ?? 20)];
    return { results: [...this.store.get(uid).rows.values()].slice(offset, offset + limit), offset, limit };
  }

  private fetch(uid: string, { filter, sort = [], fields, offset = 0, limit = 20 }: Fetch): unknown {
    const rows = filtered(this.store.get(uid), filter && this.rewrite(filter)).sort((a, b) =>
      byRules(a, b, sort),
    );
    const page = rows.slice(offset, offset + limit);
    return {
      results: page.map((row) => (fields ? picked(row, fields) : row)),
      offset,
      limit,
      total: rows.length,
    };
  }
}

function uidOf(body: unknown): string {
  return (body as { uid: string }).uid;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
