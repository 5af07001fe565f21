import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { SearchDocument } from "~/search/documents";
import {
  type Candidate,
  type EngineHealth,
  INDEX_NAMES,
  type IndexName,
  type RebuildProgress,
  type SearchEngine,
} from "~/search/engine";
import { turns } from "~/search/turns";
import type { StoredCandidates } from "./candidates";
import { WorkerClient } from "./worker-client";

/** Large batches make few FTS5 segments, which are costly to merge; a batch is some megabytes. */
const REBUILD_BATCH = 2_000;

/**
 * The embedded engine: its own file `search.sqlite` in the data folder, one thread that reads and one
 * that writes. Nothing to install; the app's own thread only passes messages.
 */
export function openEmbeddedEngine(dataDir: string): SearchEngine {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, "search.sqlite");
  const reader = new WorkerClient({ role: "reader", file });
  const writer = new WorkerClient({ role: "writer", file });
  return {
    search: (index, query) => reader.call("search", index, query),
    candidates: async (index, query) => parsed(await reader.call("candidates", index, query)),
    statistics: (index, grams) => reader.call("statistics", index, grams),
    documents: (index, ids) => reader.call("documents", index, ids),
    apply: async (index, changes) => void (await writer.call("apply", index, changes)),
    fingerprints: (index, after, limit) => reader.call("fingerprints", index, after, limit),
    rebuild: (index, documents, onProgress) => rebuild(reader, writer, index, documents, onProgress),
    count: (index) => reader.call("count", index),
    health: () => healthOf(reader),
    close: async () => {
      await reader.close();
      await writer.close();
    },
  };
}

/** One document at a time: hundreds of long texts at once would hold up whoever else the thread serves. */
async function parsed({ ids, scores, documents }: StoredCandidates): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const [at, text] of documents.entries()) {
    await turns.pause();
    const document = JSON.parse(text) as SearchDocument;
    candidates.push({ id: ids[at] ?? document.id, score: scores[at] ?? 0, document });
  }
  return candidates;
}

async function rebuild(
  reader: WorkerClient,
  writer: WorkerClient,
  index: IndexName,
  documents: AsyncIterable<SearchDocument>,
  onProgress: (progress: RebuildProgress) => void = () => {},
): Promise<void> {
  const next = await writer.call("beginRebuild", index);
  let done = 0;
  let pending: Promise<unknown> = Promise.resolve();
  for await (const batch of inBatches(documents)) {
    // One batch is written while the next one is read; never more, so memory stays flat.
    await pending;
    onProgress({ done });
    pending = writer.call("addToRebuild", index, next, batch);
    pending.catch(() => {});
    done += batch.length;
  }
  await pending;
  await writer.call("finishRebuild", index, next);
  await reader.call("settle", index);
  await writer.call("dropOld", index);
  onProgress({ done });
}

async function* inBatches(documents: AsyncIterable<SearchDocument>): AsyncIterable<SearchDocument[]> {
  let batch: SearchDocument[] = [];
  for await (const document of documents) {
    batch.push(document);
    if (batch.length < REBUILD_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function healthOf(reader: WorkerClient): Promise<EngineHealth> {
  try {
    for (const index of INDEX_NAMES) await reader.call("ready", index);
    return { engine: "embedded", status: "ok", detail: null };
  } catch (error) {
    return {
      engine: "embedded",
      status: "down",
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}
