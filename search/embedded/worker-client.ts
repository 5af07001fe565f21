import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { projectRoot } from "./project-root";
import type { CallName, Calls, Reply, WorkerSettings } from "./protocol";

type Waiting = { resolve: (answer: unknown) => void; reject: (error: Error) => void };

/** A worker thread that is started at the first call and again after it died; calls it held when it died are refused. */
export class WorkerClient {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private next = 1;
  private closed = false;

  constructor(private readonly settings: WorkerSettings) {}

  call<N extends CallName>(name: N, ...args: Calls[N]["args"]): Promise<Calls[N]["answer"]> {
    if (this.closed) return Promise.reject(new Error("the search engine is closed"));
    this.worker ??= this.start();
    const number = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve: resolve as (answer: unknown) => void, reject });
      // A thread with nothing to do must not keep a command alive; one with a question must.
      this.worker?.ref();
      this.worker?.postMessage({ number, name, args });
    });
  }

  async close(): Promise<void> {
    if (this.worker && !this.closed) await this.call("close").catch(() => null);
    this.closed = true;
    await this.worker?.terminate();
    this.worker = null;
  }

  private start(): Worker {
    const boot = pathToFileURL(join(projectRoot(), "search/embedded/worker-boot.mjs"));
    // The parent's flags (a loader, a test runner's hooks) are not for this thread.
    const worker = new Worker(boot, { workerData: this.settings, execArgv: [] });
    worker.on("message", (reply: Reply) => this.settle(reply));
    worker.on("error", (error) => this.fail(worker, error));
    worker.on("exit", () => this.fail(worker, new Error("the search thread ended")));
    return worker;
  }

  private settle(reply: Reply): void {
    const waiting = this.waiting.get(reply.number);
    this.waiting.delete(reply.number);
    if (this.waiting.size === 0) this.worker?.unref();
    if ("error" in reply) waiting?.reject(new Error(reply.error));
    else waiting?.resolve(reply.answer);
  }

  private fail(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
