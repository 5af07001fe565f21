import type { IndexName } from "~/search/engine";
import type { IndexMemory } from "./memory/index-memory";
import { catchUp, loadMemory } from "./memory/load";
import { liveGeneration, openStore, type Store } from "./schema";

/**
 * The reading side: keeps each index's memory equal to the file, whoever writes to it (this
 * process, an import, a rebuild on the command line).
 */
export class Reader {
  readonly store: Store;
  private readonly memories = new Map<IndexName, IndexMemory>();
  private readonly loading = new Map<IndexName, Promise<IndexMemory>>();
  private seenVersion = -1;

  constructor(file: string) {
    this.store = openStore(file);
  }

  /** The up-to-date memory of an index. While a new generation is taken in, the old one answers. */
  async memory(index: IndexName): Promise<IndexMemory> {
    const current = this.memories.get(index) ?? (await this.load(index));
    const version = this.store.pragma("data_version", { simple: true }) as number;
    if (version === this.seenVersion) return current;
    this.seenVersion = version;
    for (const [name, memory] of this.memories) this.refresh(name, memory);
    return this.memories.get(index) ?? current;
  }

  /** Waits until the generation that is live on disk is the one that answers. */
  async settle(index: IndexName): Promise<void> {
    const memory = await this.memory(index);
    if (memory.generation !== liveGeneration(this.store, index)) await this.load(index);
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
      await this.settle(index);
      return await question(await this.memory(index));
    }
  }

  private refresh(index: IndexName, memory: IndexMemory): void {
    if (memory.generation === liveGeneration(this.store, index)) catchUp(this.store, index, memory);
    // Errors surface at the next question, which loads again.
    else this.load(index).catch(() => this.memories.delete(index));
  }

  private load(index: IndexName): Promise<IndexMemory> {
    const running = this.loading.get(index);
    if (running) return running;
    const started = this.loadLive(index).finally(() => this.loading.delete(index));
    this.loading.set(index, started);
    return started;
  }

  private async loadLive(index: IndexName): Promise<IndexMemory> {
    const live = liveGeneration(this.store, index);
    const memory = await loadMemory(this.store, index, live);
    this.memories.set(index, memory);
    return memory;
  }
}
