import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Db } from "~/db/connection";
import { openEmbeddedEngine } from "~/search/embedded";
import { INDEX_NAMES, type SearchReader } from "~/search/engine";
import { projectAll } from "~/search/indexes/project";

/** Work over an index of what is public now, made for it and thrown away after: the site's own is the server's alone. */
export async function withTemporaryIndex<T>(db: Db, work: (engine: SearchReader) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "scenario-market-index-"));
  const engine = openEmbeddedEngine(folder);
  try {
    for (const index of INDEX_NAMES) await engine.rebuild(index, projectAll(db, index));
    return await work(engine);
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}
