import type { Language } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { log } from "~/app/http/log";
import { currentLanguage } from "~/app/http/request-context";
import { database } from "~/db/connection";
import { findRunningImport, moveImport, type StoredImport } from "~/db/queries/imports";
import { uniqueViolation } from "~/db/transaction";
import { importListings } from "../import-listings";
import { foundWanting } from "./check-import";
import type { ImportDetails } from "./details";
import { readDetails, readUpload, removeFiles, writeDetails } from "./files";
import { type Job, startJob, thisRunner } from "./jobs";
import { requestOf } from "./request";

/** Begins to write a checked import, in the background. A person has one such import at a time. */
export async function confirmImport(stored: StoredImport): Promise<true | Refusal> {
  const details = await readDetails<ImportDetails>(stored.id);
  if (stored.stage !== "checked" || details?.check?.kind !== "ready") return new Refusal("stale_version");
  const running = await findRunningImport(database(), stored.personId);
  if (running) return new Refusal("import_running", { file: running.fileName });
  try {
    const change = { from: ["checked"], to: "running", runner: thisRunner() } as const;
    if (!(await moveImport(database(), stored.id, change))) return new Refusal("stale_version");
  } catch (error) {
    if (uniqueViolation(error) === null) throw error;
    return new Refusal("import_running", { file: stored.fileName });
  }
  startJob(stored.id, (job) => runImport(stored, job));
  return true;
}

/** Writes everything in one transaction or nothing; the import's own line is part of it. */
export async function runImport(
  stored: StoredImport,
  job: Job,
  language: Language = currentLanguage(),
): Promise<void> {
  const { id } = stored;
  const db = database();
  try {
    const details = await readDetails<ImportDetails>(id);
    const bytes = await readUpload(id);
    if (!bytes || !details?.matching) throw new Error("the file is gone");
    const request = await requestOf(stored, bytes, details.matching, { ...job, language });
    const outcome = await importListings(db, {
      ...request,
      onWritten: async (trx, summary) => {
        const change = { from: ["running"], to: "done", summary: JSON.stringify(summary) } as const;
        if (!(await moveImport(trx, id, change))) throw new Error(`import ${id} is not running`);
      },
    });
    if (outcome.kind === "done") return await removeFiles(id);
    await writeDetails(id, { ...details, check: foundWanting(outcome) });
    await moveImport(db, id, { from: ["running"], to: "checked" });
  } catch (error) {
    if (job.signal.aborted) return;
    log().error({ err: error, import: id }, "an import was not written");
    await moveImport(db, id, { from: ["running"], to: "failed" });
  }
}
