import { isMainThread } from "node:worker_threads";

/**
 * Long work in steps, on a thread that others use too: `pause` is awaited between steps. While a turn
 * lasts it costs nothing; once it is over whoever works gives way, and with each round of the event loop
 * one of those waiting goes on. So a round is one turn long, however many are at work.
 */
export class Turns {
  private began = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly milliseconds: number) {}

  async pause(): Promise<void> {
    if (performance.now() - this.began < this.milliseconds) return;
    await new Promise<void>((resume) => {
      this.waiting.push(resume);
      if (this.waiting.length === 1) setImmediate(() => this.next());
    });
  }

  private next(): void {
    this.began = performance.now();
    this.waiting.shift()?.();
    if (this.waiting.length > 0) setImmediate(() => this.next());
  }
}

/** This thread's. The app's own answers requests and must never be held for long; a search thread answers searches. */
export const turns = new Turns(isMainThread ? 4 : 10);
