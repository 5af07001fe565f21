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

/**
 * One transaction: after a kill at any moment either all of the change is there or nothing.
 * While a rebuild is under way the change goes to the coming generation as well, and is remembered
 * there: what the rebuild read of these records before must not overwrite it.
 */
export function applyChanges(store: Store, index: IndexName, changes: Changes): void {
  // The costly analysis stays outside the transaction, so the write lock is short.
  const analysed = changes.upserts.map(analyse);
  const write = store.transaction(() => {
    const live = liveGeneration(store, index);
    for (const generation of generationsOf(store, index).filter((number) => number >= live)) {
      const writer = new GenerationWriter(store, tableOf(index, generation));
      for (const id of changes.deletes) writer.delete(id);
      for (const document of analysed) writer.put(document);
      if (generation > live) writer.touch([...changes.deletes, ...analysed.map(({ id }) => id)]);
    }
  });
  write.immediate();
}

/** Opens the next generation, empty. Leftovers of a rebuild that was killed are cleared first. */
export function beginRebuild(store: Store, index: IndexName): number {
  const begin = store.transaction(() => {
    const live = liveGeneration(store, index);
    for (const other of generationsOf(store, index)) if (other !== live) dropGeneration(store, index, other);
    createGeneration(store, index, live + 1);
    return live + 1;
  });
  return begin.immediate();
}

export function addToRebuild(
  store: Store,
  index: IndexName,
  next: number,
  documents: readonly SearchDocument[],
): void {
  const analysed = documents.map(analyse);
  const write = store.transaction(() => {
    const writer = new GenerationWriter(store, tableOf(index, next));
    for (const document of analysed) if (!writer.isTouched(document.id)) writer.put(document);
  });
  write.immediate();
}

export function finishRebuild(store: Store, index: IndexName, next: number): void {
  const finish = store.transaction(() => {
    writeMeta(store, `${index}.generation`, next);
    store.exec(`DELETE FROM ${tableOf(index, next)}_touched`);
  });
  finish.immediate();
}

/** Frees what no generation needs any more; a few seconds for a large index, so it runs after the swap. */
export function dropOld(store: Store, index: IndexName): void {
  const live = liveGeneration(store, index);
  for (const other of generationsOf(store, index).filter((number) => number < live)) {
    store.transaction(() => dropGeneration(store, index, other)).immediate();
  }
}

class GenerationWriter {
  private readonly find;
  private readonly remove;
  private readonly removeWords;
  private readonly note;
  private readonly insert;
  private readonly insertDocument;
  private readonly removeDocument;
  private readonly insertWords;
  private readonly findTouched;
  private readonly insertTouched;

  constructor(store: Store, table: string) {
    this.find = store.prepare<[string], { row: number; hash: string; head: string; topics: string }>(
      `SELECT row, hash, head, topics FROM ${table} WHERE id = ?`,
    );
    this.remove = store.prepare(`DELETE FROM ${table} WHERE row = ?`);
    this.removeWords = store.prepare(`DELETE FROM ${table}_words WHERE rowid = ?`);
    this.note = store.prepare(`INSERT INTO ${table}_gone (row, head, topics) VALUES (?, ?, ?)`);
    this.insert = store.prepare(
      `INSERT INTO ${table} (id, hash, published, deadline, head, topics, facets) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    );
    this.insertDocument = store.prepare(`INSERT INTO ${table}_documents (row, document) VALUES (?, ?)`);
    this.removeDocument = store.prepare(`DELETE FROM ${table}_documents WHERE row = ?`);
    this.insertWords = store.prepare(
      `INSERT INTO ${table}_words (rowid, title_words, title_characters, title_pairs, body_pairs, vocabulary, latin)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    );
    this.findTouched = store.prepare<[string], { id: string }>(
      `SELECT id FROM ${table}_touched WHERE id = ?`,
    );
    this.insertTouched = store.prepare(
      `INSERT INTO ${table}_touched (id) VALUES (?) ON CONFLICT (id) DO NOTHING`,
    );
  }

  touch(ids: readonly string[]): void {
    for (const id of ids) this.insertTouched.run(id);
  }

  isTouched(id: string): boolean {
    return this.findTouched.get(id) !== undefined;
  }

  delete(id: string): void {
    const old = this.find.get(id);
    if (!old) return;
    this.remove.run(old.row);
    this.removeDocument.run(old.row);
    this.removeWords.run(old.row);
    this.note.run(old.row, old.head, old.topics);
  }

  put(document: AnalysedDocument): void {
    const old = this.find.get(document.id);
    if (old?.hash === document.hash) return;
    if (old) this.delete(document.id);
    const { id, hash, published, deadline, head, topics, facets, words } = document;
    const { lastInsertRowid } = this.insert.run(id, hash, published, deadline, head, topics, facets);
    this.insertDocument.run(lastInsertRowid, document.document);
    this.insertWords.run(lastInsertRowid, ...words);
  }
}
