import type { IndexName } from "./engine";
import { rebuildIfLost, rebuildIfOutdated } from "./rebuild";
import { BATCH, drainOnce, type SyncParts } from "./sync";

export type SyncLoop = {
  /** Something was written: look at once instead of at the next turn. */
  wake(): void;
  /** The engine may have lost something: before the next batch it is looked at and filled again if so. Wakes. */
  doubt(): void;
  /** False while the engine is far behind the outbox: being filled, failing, or long at one batch. */
  isCurrent(): boolean;
  /** Finishes the batch at hand, then ends. Errors after this are nobody's concern. */
  stop(): Promise<void>;
};

export type SyncEvents = {
  /** Every failed attempt; the loop goes on by itself. */
  onError: (error: unknown) => void;
  /** The first attempt that succeeded after one that failed. */
  onRecovered?: () => void;
  /** Indexes that had been lost or were of an earlier version, and were filled again. */
  onRefilled?: (indexes: readonly IndexName[]) => void;
};

const IDLE_FIRST_MS = 100;
const IDLE_LONGEST_MS = 2_000;
const FAILED_FIRST_MS = 500;
const FAILED_LONGEST_MS = 30_000;
/** A batch that takes longer leaves readers with what is no longer true. */
const LONG_BATCH_MS = 10_000;

/** Brings the engine up to the outbox for as long as the process lives, resting longer the longer nothing happens or it fails. */
export function startSync(parts: SyncParts, events: SyncEvents): SyncLoop {
  const loop = new Loop(parts, events);
  const running = loop.run();
  return {
    wake: () => loop.rest.end(),
    doubt: () => loop.doubt(),
    isCurrent: () => loop.isCurrent(),
    stop: () => {
      loop.stopping = true;
      loop.rest.end();
      return running;
    },
  };
}

class Loop {
  stopping = false;
  rest = new Rest();
  private doubts = 1;
  private settledDoubts = 0;
  private caughtUp = false;
  private batchSince: number | null = null;

  constructor(
    private readonly parts: SyncParts,
    private readonly events: SyncEvents,
  ) {}

  doubt(): void {
    this.doubts++;
    this.caughtUp = false;
    this.rest.end();
  }

  isCurrent(): boolean {
    if (!this.caughtUp || this.doubts !== this.settledDoubts) return false;
    return this.batchSince === null || Date.now() - this.batchSince < LONG_BATCH_MS;
  }

  async run(): Promise<void> {
    let idle = IDLE_FIRST_MS;
    let failed = 0;
    while (!this.stopping) {
      try {
        const passed = await this.turn();
        if (failed > 0) this.events.onRecovered?.();
        failed = 0;
        idle = passed > 0 ? IDLE_FIRST_MS : Math.min(IDLE_LONGEST_MS, idle * 2);
        if (passed === 0) await this.rest.take(idle);
      } catch (error) {
        if (this.stopping) return;
        this.doubts++;
        this.caughtUp = false;
        failed = failed === 0 ? FAILED_FIRST_MS : Math.min(FAILED_LONGEST_MS, failed * 2);
        this.events.onError(error);
        await this.rest.take(failed);
      }
      this.rest = new Rest();
    }
  }

  private async turn(): Promise<number> {
    const { doubts } = this;
    if (doubts !== this.settledDoubts) {
      await this.parts.prepare?.();
      const lost = await rebuildIfLost(this.parts);
      const refilled = [...lost, ...(await rebuildIfOutdated(this.parts))];
      if (refilled.length > 0) this.events.onRefilled?.(refilled);
      this.settledDoubts = doubts;
    }
    this.batchSince = Date.now();
    const passed = await drainOnce(this.parts);
    this.batchSince = null;
    this.caughtUp = passed < BATCH;
    return passed;
  }
}

/** A pause that can be cut short, also before it began. It never keeps the process alive. */
class Rest {
  private ended = false;
  private finish: () => void = () => {};

  take(ms: number): Promise<void> {
    if (this.ended) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      timer.unref();
      this.finish = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  end(): void {
    this.ended = true;
    this.finish();
  }
}
