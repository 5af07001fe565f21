import { Refusal } from "~/app/domain/refusal";
import { database } from "~/db/connection";
import { moveImport, type StoredImport } from "~/db/queries/imports";
import type { ImportDetails } from "./details";
import { readDetails, removeFiles } from "./files";
import { startJob, thisRunner } from "./jobs";
import { checkAgain } from "./match-columns";
import { readImportFile } from "./read-file";

/** Goes on with an import that was interrupted or failed, from the last step whose outcome is kept. */
export async function goOn(stored: StoredImport): Promise<true | Refusal> {
  if (!["interrupted", "failed", "checked"].includes(stored.stage)) return new Refusal("import_moved_on");
  const details = await readDetails<ImportDetails>(stored.id);
  if (details?.file && details.matching) return checkAgain(stored);
  const to = details?.file ? "matching" : "reading";
  const runner = to === "reading" ? { runner: thisRunner() } : {};
  if (!(await moveImport(database(), stored.id, { from: [stored.stage], to, ...runner })))
    return new Refusal("import_moved_on");
  if (to === "reading") startJob(stored.id, (job) => readImportFile(stored, job));
  return true;
}

/** Gives an import up: its file goes, and nothing of it stays but that it was there. */
export async function discardImport(stored: StoredImport): Promise<true | Refusal> {
  const from = ["unreadable", "matching", "checked", "failed", "interrupted"] as const;
  if (!(await moveImport(database(), stored.id, { from, to: "discarded" })))
    return new Refusal("import_moved_on");
  await removeFiles(stored.id);
  return true;
}
