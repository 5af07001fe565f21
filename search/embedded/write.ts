import type { SearchDocument } from "~/search/documents";
import type { Changes, IndexName } from "~/search/engine";
import { type AnalysedDocument, analyse } from "./analyse";
import {
  createGeneration,
  dropGeneration,
  generationsOf,
  liveGeneration,
  type Store,
  tableOf,
  writeMeta,
} from "./schema";

/** One transaction: after a kill at any moment either all of the change is there or nothing. */
export function applyChanges(store: Store, index: IndexName, changes: Changes): void {
  // The costly analysis stays outside the transaction, so the write lock is short.
  const analysed = changes.upserts.map(analyse);
  const write = store.transaction(() => {
    const writer = new GenerationWriter(store, tableOf(index, liveGeneration(store, index)));
    for (const id of changes.deletes) writer.delete(id);
    for (const document of analysed) writer.put(document);
  });
  write.immediate();
}

/** Opens the next generation, empty. Leftovers of a rebuild that was killed are cleared first. */
export function beginRebuild(store: Store, index: IndexName): number {
  const live = liveGeneration(store, index);
  for (const other of generationsOf(store, index)) if (other !== live) dropGeneration(store, index, other);
  const next = live + 1;
  store.transaction(() => createGeneration(store, index, next)).immediate();
  return next;
}

export function addToRebuild(store: Store, index: IndexName, next: number, documents: readonly SearchDocument[]): void {
  const analysed = documents.map(analyse);
  const write = store.transaction(() => {
    const writer = new GenerationWriter(store, tableOf(index, next));
    for (const document of analysed) writer.put(document);
  });
  write.immediate();
}

export function finishRebuild(store: Store, index: IndexName, next: number): void {
  store.transaction(() => writeMeta(store, `${index}.generation`, next)).immediate();
}

class GenerationWriter {
  private readonly find;
  private readonly remove;
  private readonly removeWords;
  private readonly note;
  private readonly insert;
  private readonly insertWords;

  constructor(store: Store, table: string) {
    this.find = store.prepare<[string], { row: number; hash: string; head: string; topics: string }>(
      `SELECT row, hash, head, topics FROM ${table} WHERE id = ?`,
    );
    this.remove = store.prepare(`DELETE FROM ${table} WHERE row = ?`);
    this.removeWords = store.prepare(`DELETE FROM ${table}_words WHERE rowid = ?`);
    this.note = store.prepare(`INSERT INTO ${table}_gone (row, head, topics) VALUES (?, ?, ?)`);
    this.insert = store.prepare(
      `INSERT INTO ${table} (id, hash, published, deadline, head, topics, facets, document)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.insertWords = store.prepare(
      `INSERT INTO ${table}_words (rowid, title_words, title_characters, title_pairs, body_words, body_pairs, vocabulary, latin)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
  }

  delete(id: string): void {
    const old = this.find.get(id);
    if (!old) return;
    this.remove.run(old.row);
    this.removeWords.run(old.row);
    this.note.run(old.row, old.head, old.topics);
  }

  put(document: AnalysedDocument): void {
    const old = this.find.get(document.id);
    if (old?.hash === document.hash) return;
    if (old) this.delete(document.id);
    const { id, hash, published, deadline, head, topics, facets, words } = document;
    const { lastInsertRowid } = this.insert.run(id, hash, published, deadline, head, topics, facets, document.document);
    this.insertWords.run(lastInsertRowid, ...words);
  }
}
