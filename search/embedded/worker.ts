import { parentPort, workerData } from "node:worker_threads";
import { BrowseCache } from "./browse-cache";
import { candidates, statistics } from "./candidates";
import { FoundRows } from "./found-rows";
import type { Handlers, Reply, Request, WorkerSettings } from "./protocol";
import { countRows, readDocumentsById, readFingerprints } from "./read";
import { Reader } from "./reader";
import { openStore } from "./schema";
import { search } from "./search";
import { addToRebuild, applyChanges, beginRebuild, dropOld, finishRebuild } from "./write";

function readerHandlers(file: string): Handlers {
  const reader = new Reader(file);
  const { store } = reader;
  const found = {
    scenarios: new FoundRows(store, "scenarios"),
    achievements: new FoundRows(store, "achievements"),
  };
  const browsed = { scenarios: new BrowseCache(), achievements: new BrowseCache() };
  return {
    search: (index, query) =>
      reader.ask(index, (memory) =>
        browsed[index].page(memory, query, () => search(store, index, memory, found[index], query)),
      ),
    candidates: (index, query) => reader.ask(index, (memory) => candidates(store, index, memory, query)),
    statistics: (index, grams) => reader.ask(index, (memory) => statistics(memory, grams)),
    documents: (index, ids) => reader.askFile(index, (table) => readDocumentsById(store, table, ids)),
    fingerprints: (index, after, limit) =>
      reader.askFile(index, (table) => readFingerprints(store, table, after, limit)),
    count: async (index) => {
      const memory = await reader.memoryIfLoaded(index);
      return memory?.count ?? reader.askFile(index, (table) => countRows(store, table));
    },
    ready: (index) => reader.memory(index).then(() => null),
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
    dropOld: (index) => {
      dropOld(store, index);
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
    return {
      number: request.number,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

parentPort?.on("message", (request: Request) => {
  answer(request).then((reply) => parentPort?.postMessage(reply));
});
