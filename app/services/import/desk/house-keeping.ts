import { database } from "~/db/connection";
import { interruptImports, listKeptImports, listStaleImports, moveImport } from "~/db/queries/imports";
import { removeFiles, removeOldFiles } from "./files";
import { thisRunner } from "./jobs";

/** How long a file is kept that nobody goes on with. */
const KEPT_MS = 24 * 3_600_000;

/** Once at the start: what an earlier process left under way is noted as interrupted. */
export async function noteInterrupted(): Promise<number> {
  return interruptImports(database(), thisRunner());
}

/** By the clock: files that nobody goes on with are removed after a day; how many imports ended so. */
export async function expireImports(now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - KEPT_MS);
  const stale = await listStaleImports(database(), before.toISOString());
  let ended = 0;
  for (const { id, stage } of stale) {
    // Somebody may just have gone on with it.
    if (!(await moveImport(database(), id, { from: [stage], to: "expired" }))) continue;
    await removeFiles(id);
    ended += 1;
  }
  await removeOldFiles(before, new Set(await listKeptImports(database())));
  return ended;
}
