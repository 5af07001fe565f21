import type { Language } from "~/app/domain/person";
import { currentLanguage } from "~/app/http/request-context";
import { database } from "~/db/connection";
import { listMergedCities } from "~/db/queries/bulk-listings";
import { moveImport, type StoredImport } from "~/db/queries/imports";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { type ImportOutcome, type PreparedImport, prepareImport, summaryOf } from "../import-listings";
import type { ImportContent } from "../kinds";
import { type Check, type ImportDetails, KEPT_PROBLEMS } from "./details";
import { readDetails, readUpload, writeDetails } from "./files";
import type { Job } from "./jobs";
import { previewRows } from "./preview-rows";
import { requestOf } from "./request";

/** Checks every row and plans the import; writes nothing to the market. */
export async function checkImport(
  stored: StoredImport,
  job: Job,
  language: Language = currentLanguage(),
): Promise<void> {
  const details = await readDetails<ImportDetails>(stored.id);
  const bytes = await readUpload(stored.id);
  const check: Check =
    bytes && details?.matching
      ? await checkBytes(stored, bytes, details, { ...job, language })
      : { kind: "unusable", problem: { code: "file_gone" } };
  await writeDetails(stored.id, { ...details, check });
  await moveImport(database(), stored.id, {
    from: ["checking"],
    to: "checked",
    problems: problemCount(check),
  });
}

/** How much stands in the way of writing: nothing where it may be confirmed. */
export function problemCount(check: Check): number {
  if (check.kind === "ready") return 0;
  return check.kind === "refused" ? check.problemCount : 1;
}

async function checkBytes(
  stored: StoredImport,
  bytes: Buffer,
  details: ImportDetails,
  job: Job & { language: Language },
): Promise<Check> {
  const matching = details.matching ?? { fields: [], hiddenRows: null };
  const request = await requestOf(stored, bytes, matching, job);
  const prepared = await prepareImport(database(), { ...request, dryRun: true });
  if (prepared.kind !== "prepared") return foundWanting(prepared);
  return readyCheck(stored, prepared, job.language);
}

/** What stands in the way of an import, kept as far as anybody reads it. */
export function foundWanting(outcome: Exclude<ImportOutcome, { kind: "done" }>): Check {
  if (outcome.kind === "unusable") return outcome;
  const { rows, problems, notices } = outcome;
  const kept = problems.slice(0, KEPT_PROBLEMS);
  return { kind: "refused", rows, problemCount: problems.length, problems: kept, notices };
}

async function readyCheck(
  { noun }: StoredImport,
  prepared: PreparedImport<ImportContent[StoredImport["noun"]]>,
  language: Language,
): Promise<Check> {
  const db = database();
  const known = { vocabulary: await loadVocabulary(db), merged: await listMergedCities(db), language };
  return {
    kind: "ready",
    summary: summaryOf(prepared, prepared.plan),
    first: previewRows(noun, prepared, known),
  };
}
