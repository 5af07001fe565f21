import type { Vocabulary } from "~/app/domain/vocabulary";
import type { Changes, SearchEngine } from "~/search/engine";
import { candidates } from "./candidates";
import { writeChanges } from "./changes";
import { Connection, type ConnectionSettings } from "./connection";
import { health } from "./health";
import { currentRebuild, dropRebuild, writeAhead } from "./pending";
import { Preparation } from "./preparation";
import { count, documents, fingerprints } from "./read";
import { rebuild } from "./rebuild";
import { search } from "./search";
import { Statistics } from "./statistics";

export type MeilisearchSettings = ConnectionSettings & {
  /** Source of the synonyms, read when the settings are reconciled; without it there are none. */
  vocabulary?: () => Promise<Vocabulary>;
};

export interface MeilisearchEngine extends SearchEngine {
  /** Makes the indexes and brings their settings to what they must be. Every write does so first; a failure is tried again. */
  prepare(): Promise<void>;
}

/**
 * The engine on a Meilisearch server, 1.18 or newer. Reads end after 1.5 s with `SearchUnavailable`; what the
 * app does while the server is away is `fallback.ts`'s.
 */
export function openMeilisearchEngine(settings: MeilisearchSettings): MeilisearchEngine {
  const connection = new Connection(settings);
  const statistics = new Statistics(connection);
  const preparation = new Preparation(connection, settings.vocabulary);
  const watched = <T>(reading: Promise<T>) => reading.catch((error: unknown) => preparation.notice(error));
  return {
    prepare: () => preparation.done(),
    search: (index, query) => watched(search(connection, index, query)),
    candidates: (index, query) => watched(candidates(connection, index, query)),
    statistics: (index, grams) => watched(statistics.of(index, grams)),
    documents: (index, ids) => watched(documents(connection, index, ids)),
    apply: async (index, changes) => {
      if (changes.upserts.length + changes.deletes.length === 0) return;
      await preparation.done();
      await watched(apply(connection, connection.uid(index), changes));
      statistics.forget(index);
    },
    fingerprints: (index, after, limit) => fingerprints(connection, index, after, limit),
    rebuild: async (index, source, onProgress) => {
      await preparation.done();
      await rebuild(connection, connection.uid(index), await preparation.settings(), source, onProgress);
      statistics.forget(index);
    },
    count: (index) => count(connection, index),
    health: () => health(connection, preparation.trouble),
    close: async () => connection.close(),
  };
}

async function apply(connection: Connection, uid: string, changes: Changes): Promise<void> {
  // Adding to an index that is not there makes one, without our settings and with nothing but the change in it.
  await connection.write(`find ${uid}`, (client) => client.index(uid).getRawInfo());
  for (;;) {
    const before = await currentRebuild(connection, uid);
    if (before) await writeAhead(connection, uid, changes);
    await writeChanges(connection, uid, changes);
    const after = await currentRebuild(connection, uid);
    if (after?.token === before?.token) return;
    // The rebuild ended meanwhile: adding to its indexes may have made them anew, empty of anything else.
    if (after === null) return dropRebuild(connection, uid);
    // Another one began, which may have read the records before this change: now it is told.
  }
}
