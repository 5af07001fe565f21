import { database } from "~/db/connection";
import { interruptImports, listStaleImports, moveImport } from "~/db/queries/imports";
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
  for (const { id, stage } of stale) {
    await moveImport(database(), id, { from: [stage], to: "expired" });
    await removeFiles(id);
  }
  await removeOldFiles(new Date(before.getTime() - 3_600_000));
  return stale.length;
}
