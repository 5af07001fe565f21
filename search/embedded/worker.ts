import { parentPort, workerData } from "node:worker_threads";
import { candidates, statistics } from "./candidates";
import type { Handlers, Reply, Request, WorkerSettings } from "./protocol";
import { readDocumentsById, readFingerprints } from "./read";
import { Reader } from "./reader";
import { openStore, tableOf } from "./schema";
import { search } from "./search";
import { addToRebuild, applyChanges, beginRebuild, finishRebuild } from "./write";

function readerHandlers(file: string): Handlers {
  const reader = new Reader(file);
  const { store } = reader;
  return {
    search: async (index, query) => search(store, index, await reader.memory(index), query),
    candidates: async (index, query) => candidates(store, index, await reader.memory(index), query),
    statistics: async (index, grams) => statistics(await reader.memory(index), grams),
    documents: async (index, ids) =>
      readDocumentsById(store, tableOf(index, (await reader.memory(index)).generation), ids),
    fingerprints: async (index, after, limit) =>
      readFingerprints(store, tableOf(index, (await reader.memory(index)).generation), after, limit),
    count: async (index) => (await reader.memory(index)).count,
    settle: (index) => reader.settle(index).then(() => null),
    close: () => {
      store.close();
      return null;
    },
  };
}

function writerHandlers(file: string): Handlers {
  const store = openStore(file);
  return {
    apply: (index, changes) => {
      applyChanges(store, index, changes);
      return null;
    },
    beginRebuild: (index) => beginRebuild(store, index),
    addToRebuild: (index, next, documents) => {
      addToRebuild(store, index, next, documents);
      return null;
    },
    finishRebuild: (index, next) => {
      finishRebuild(store, index, next);
      return null;
    },
    close: () => {
      store.close();
      return null;
    },
  };
}

const settings = workerData as WorkerSettings;
const handlers = settings.role === "reader" ? readerHandlers(settings.file) : writerHandlers(settings.file);

async function answer(request: Request): Promise<Reply> {
  try {
    const handle = handlers[request.name] as ((...args: readonly unknown[]) => unknown) | undefined;
    if (!handle) throw new Error(`a ${settings.role} does not know "${request.name}"`);
    return { number: request.number, answer: await handle(...request.args) };
  } catch (error) {
    return { number: request.number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on("message", (request: Request) => {
  answer(request).then((reply) => parentPort?.postMessage(reply));
});
