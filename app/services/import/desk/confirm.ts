import type { Language } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { currentLanguage } from "~/app/http/request-context";
import { database } from "~/db/connection";
import { findRunningImport, moveImport, type StoredImport } from "~/db/queries/imports";
import { findActor } from "~/db/queries/people";
import { type Trx, uniqueViolation } from "~/db/transaction";
import { importListings } from "../import-listings";
import { mayGoOn } from "./access";
import { foundWanting, problemCount } from "./check-import";
import type { ImportDetails } from "./details";
import { readDetails, readUpload, removeFiles, writeDetails } from "./files";
import { type Job, startJob, thisRunner } from "./jobs";
import { requestOf } from "./request";

/** Begins to write a checked import, in the background. A person has one such import at a time. */
export async function confirmImport(stored: StoredImport): Promise<true | Refusal> {
  const details = await readDetails<ImportDetails>(stored.id);
  if (stored.stage !== "checked" || details?.check?.kind !== "ready") return new Refusal("import_moved_on");
  try {
    const change = { from: ["checked"], to: "running", runner: thisRunner() } as const;
    if (!(await moveImport(database(), stored.id, change))) return new Refusal("import_moved_on");
  } catch (error) {
    // A unique index lets a person write one list at a time.
    if (uniqueViolation(error) === null) throw error;
    const running = await findRunningImport(database(), stored.personId);
    return new Refusal("import_running", { file: running?.fileName ?? "" });
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
  const details = await readDetails<ImportDetails>(id);
  const bytes = await readUpload(id);
  if (!bytes || !details?.matching) throw new Error("the file is gone");
  const request = await requestOf(stored, bytes, details.matching, { ...job, language });
  const outcome = await importListings(db, {
    ...request,
    onWritten: async (trx, summary) => {
      await mustStillBeAllowed(trx, stored);
      const change = { from: ["running"], to: "done", summary: JSON.stringify(summary) } as const;
      if (!(await moveImport(trx, id, change))) throw new Error(`import ${id} is not running`);
    },
  });
  if (outcome.kind === "done") return await removeFiles(id);
  const check = foundWanting(outcome);
  await writeDetails(id, { ...details, check });
  await moveImport(db, id, { from: ["running"], to: "checked", problems: problemCount(check) });
}

/** A role may end while an import waits for its turn: then nothing of it is written. */
async function mustStillBeAllowed(trx: Trx, stored: StoredImport): Promise<void> {
  const actor = await findActor(trx, stored.personId);
  if (!actor || !mayGoOn(actor, stored))
    throw new Error(`whoever began import ${stored.id} may not any more`);
}
