import type { Index } from "meilisearch";
import type { SearchDocument } from "~/search/documents";
import type { Fingerprint, IndexName } from "~/search/engine";
import type { Connection } from "./connection";
import { SearchUnavailable } from "./errors";
import { isAfter, isOneOf } from "./filters";
import { DOCUMENT_FIELDS } from "./stored-document";

/** A request with more ids than this is cut in several. */
const IDS_AT_ONCE = 500;

export async function documents(
  connection: Connection,
  index: IndexName,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  if (ids.length === 0) return [];
  const uid = connection.uid(index);
  return connection.read(`read documents of ${uid}`, async (client) => {
    const found = await documentsById(client.index(uid), ids);
    return ids.flatMap((id) => found.get(id) ?? []);
  });
}

export async function documentsById(
  index: Index,
  ids: readonly string[],
): Promise<Map<string, SearchDocument>> {
  const found = new Map<string, SearchDocument>();
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
    const some = ids.slice(start, start + IDS_AT_ONCE);
    const { results } = await index.getDocuments<Record<string, unknown>>({
      filter: isOneOf("id", some),
      fields: [...DOCUMENT_FIELDS],
      limit: some.length,
    });
    for (const document of results as SearchDocument[]) found.set(document.id, document);
  }
  return found;
}

/** For the proof, not for pages: it may take its time. An index that is not there holds nothing. */
export function fingerprints(
  connection: Connection,
  index: IndexName,
  after: string | null,
  limit: number,
): Promise<Fingerprint[]> {
  const uid = connection.uid(index);
  const filter = after === null ? "id EXISTS" : isAfter("id", after);
  return unlessMissing([], () =>
    connection.write(`list the fingerprints of ${uid}`, async (client) => {
      const live = client.index<Fingerprint>(uid);
      const { results } = await live.getDocuments({
        ...{ filter, sort: ["id:asc"], fields: ["id", "hash"], limit },
      });
      // Some versions compare a filter's text in another spelling than the record's: never go back, never twice.
      return after === null ? results : results.filter(({ id }) => id > after);
    }),
  );
}

export function count(connection: Connection, index: IndexName): Promise<number> {
  const uid = connection.uid(index);
  return unlessMissing(0, () =>
    connection.read(`count the documents of ${uid}`, async (client) => {
      return (await client.index(uid).getStats()).numberOfDocuments;
    }),
  );
}

async function unlessMissing<T>(instead: T, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SearchUnavailable && error.reason === "missing") return instead;
    throw error;
  }
}
