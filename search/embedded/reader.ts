import type { IndexName } from "~/search/engine";
import type { IndexMemory } from "./memory/index-memory";
import { catchUp, loadMemory } from "./memory/load";
import { saveSnapshot, worthSaving } from "./memory/snapshot";
import { liveGeneration, openStore, type Store, tableOf } from "./schema";

/** A page rather says that search is away than wait longer for a large index to be read. Milliseconds. */
const PATIENCE = 2_000;

/**
 * The reading side: keeps each index's memory equal to the file, whoever writes to it (this
 * process, an import, a rebuild on the command line).
 */
export class Reader {
  readonly store: Store;
  private readonly memories = new Map<IndexName, IndexMemory>();
  private readonly loading = new Map<IndexName, Promise<void>>();
  /** Memory is taking in what was written since: questions wait for it. */
  private readonly catching = new Map<IndexName, Promise<void>>();
  private saving: Promise<void> = Promise.resolve();
  private seenVersion = -1;

  constructor(file: string) {
    this.store = openStore(file);
    // What this side writes can wait (`saveSnapshot`); its questions cannot.
    this.store.pragma("busy_timeout = 20");
  }

  /**
   * The up-to-date memory of an index. While a new generation is taken in, the old one answers; throws
   * when there is none yet and it takes long.
   */
  async memory(index: IndexName): Promise<IndexMemory> {
    if (!this.memories.has(index)) await this.patiently(index, this.load(index));
    this.notice();
    await this.catching.get(index);
    const memory = this.memories.get(index);
    if (!memory) throw new Error(`the index of ${index} could not be read`);
    return memory;
  }

  /** The memory as it is, if there is one already; begins to read it if there is none. */
  async memoryIfLoaded(index: IndexName): Promise<IndexMemory | null> {
    if (this.memories.has(index)) return this.memory(index);
    // Errors surface at the next question, which loads again.
    this.load(index).catch(() => {});
    return null;
  }

  /** Waits until the generation that is live on disk is the one that answers, and its snapshot is kept. */
  async settle(index: IndexName): Promise<void> {
    await this.loadUntilLive(index);
    await this.saving;
  }

  /**
   * Asks of the memory at hand. Another process that rebuilt may have dropped its tables just now:
   * then the new generation is taken in and asked instead.
   */
  async ask<T>(index: IndexName, question: (memory: IndexMemory) => T | Promise<T>): Promise<T> {
    const memory = await this.memory(index);
    try {
      return await question(memory);
    } catch (error) {
      if (memory.generation === liveGeneration(this.store, index)) throw error;
      await this.patiently(index, this.loadUntilLive(index));
      return await question(await this.memory(index));
    }
  }

  /** Asks the file alone, of one moment. */
  askFile<T>(index: IndexName, question: (table: string) => T): T {
    const read = this.store.transaction(() => question(tableOf(index, liveGeneration(this.store, index))));
    return read();
  }

  /** Has somebody written since the last look? */
  private notice(): void {
    const version = this.store.pragma("data_version", { simple: true }) as number;
    if (version === this.seenVersion) return;
    this.seenVersion = version;
    for (const [index, memory] of this.memories) {
      if (memory.generation === liveGeneration(this.store, index)) this.catchUp(index, memory);
      else this.load(index).catch(() => this.memories.delete(index));
    }
  }

  private catchUp(index: IndexName, memory: IndexMemory): void {
    const before = this.catching.get(index) ?? Promise.resolve();
    const caught = before
      .then(() => catchUp(this.store, index, memory))
      .catch((error: unknown) => {
        this.seenVersion = -1;
        throw error;
      })
      .finally(() => {
        if (this.catching.get(index) === caught) this.catching.delete(index);
      });
    // Whoever asks waits for it and hears of the error; nobody may.
    caught.catch(() => {});
    this.catching.set(index, caught);
  }

  private async loadUntilLive(index: IndexName): Promise<void> {
    while (this.memories.get(index)?.generation !== liveGeneration(this.store, index)) await this.load(index);
  }

  private load(index: IndexName): Promise<void> {
    const running = this.loading.get(index);
    if (running) return running;
    const started = this.loadLive(index).finally(() => this.loading.delete(index));
    this.loading.set(index, started);
    return started;
  }

  private async loadLive(index: IndexName): Promise<void> {
    const live = liveGeneration(this.store, index);
    const memory = await loadMemory(this.store, index, live);
    this.memories.set(index, memory);
    if (!worthSaving(memory)) return;
    // Only ever a help: without a snapshot the next start takes longer.
    this.saving = saveSnapshot(this.store, memory, tableOf(index, live)).catch(() => {});
  }

  private async patiently(index: IndexName, loading: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const error = new Error(`the index of ${index} is still being read into memory`);
      timer = setTimeout(() => reject(error), PATIENCE);
    });
    await Promise.race([loading, late]).finally(() => clearTimeout(timer));
  }
}
