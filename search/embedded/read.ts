import type { SearchDocument } from "~/search/documents";
import type { Fingerprint } from "~/search/engine";
import type { Store } from "./schema";

/** The stored documents of these rows. */
export function readDocuments(
  store: Store,
  table: string,
  rows: readonly number[],
): Map<number, SearchDocument> {
  const find = store.prepare<[number], { document: string }>(
    `SELECT document FROM ${table}_documents WHERE row = ?`,
  );
  const documents = new Map<number, SearchDocument>();
  for (const row of rows) {
    const found = find.get(row);
    if (found) documents.set(row, JSON.parse(found.document) as SearchDocument);
  }
  return documents;
}

export type StoredDocument = { row: number; id: string; document: string };

/** The same as stored, unparsed, in the order of the rows. */
export function readStoredDocuments(store: Store, table: string, rows: readonly number[]): StoredDocument[] {
  const find = store.prepare<[number], StoredDocument>(
    `SELECT row, id, document FROM ${table} JOIN ${table}_documents USING (row) WHERE row = ?`,
  );
  return rows.flatMap((row) => find.get(row) ?? []);
}

export function readDocumentsById(store: Store, table: string, ids: readonly string[]): SearchDocument[] {
  const find = store.prepare<[string], { document: string }>(
    `SELECT document FROM ${table} JOIN ${table}_documents USING (row) WHERE id = ?`,
  );
  return ids.flatMap((id) => {
    const found = find.get(id);
    return found ? [JSON.parse(found.document) as SearchDocument] : [];
  });
}

export function readFingerprints(
  store: Store,
  table: string,
  after: string | null,
  limit: number,
): Fingerprint[] {
  return store
    .prepare<[string, number], Fingerprint>(`SELECT id, hash FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`)
    .all(after ?? "", limit);
}

export function countRows(store: Store, table: string): number {
  return store.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
}
