import { type ImportStage, type ImportStep, importStepOf, mayMatchColumns } from "~/app/domain/import-stage";
import { currentLanguage } from "~/app/http/request-context";
import { database } from "~/db/connection";
import type { StoredImport } from "~/db/queries/imports";
import { findOrganisation } from "~/db/queries/organisations";
import type { ImportSummary } from "../import-listings";
import { fileProblemText } from "../problem-text";
import type { FileProblem } from "../problems";
import type { ImportDetails } from "./details";
import { hasUpload, readDetails } from "./files";
import { type JobProgress, progressOf } from "./jobs";
import { type CheckView, type SummaryView, viewCheck, viewSummary } from "./view-check";
import { type ColumnsView, viewColumns } from "./view-columns";

export type ProgressView = {
  phase: JobProgress["phase"];
  done: number;
  total: number;
  /** From 0 to 1; null while nobody can tell. */
  share: number | null;
  secondsLeft: number | null;
};

/** An import as its page shows it: the facts, and what belongs to the step it stands at. */
export type ImportView = Pick<
  StoredImport,
  "id" | "actsAs" | "noun" | "target" | "fileName" | "fileBytes" | "stage" | "createdAt" | "updatedAt"
> & {
  step: ImportStep;
  organisationName: string | null;
  /** Why the file cannot be read. */
  unreadable: string | null;
  progress: ProgressView | null;
  columns: ColumnsView | null;
  check: CheckView | null;
  summary: SummaryView | null;
  /** Whether the file is still there to go on with. */
  fileKept: boolean;
  mayMatch: boolean;
};

/** `step`: a person may go back to the columns. `page`: of the problems. */
export async function viewImport(
  stored: StoredImport,
  asked: { step: string | null; page: number },
): Promise<ImportView> {
  const { id, actsAs, noun, target, fileName, fileBytes, stage, createdAt, updatedAt } = stored;
  const language = currentLanguage();
  const mayMatch = mayMatchColumns(stage);
  const step = mayMatch && asked.step === "columns" ? "columns" : importStepOf(stage);
  const details = needsDetails(stage) ? await readDetails<ImportDetails>(id) : null;
  const organisation = stored.organisationId
    ? await findOrganisation(database(), stored.organisationId)
    : null;
  const summary = stored.summary ? (JSON.parse(stored.summary) as ImportSummary) : null;
  return {
    ...{ id, actsAs, noun, target, fileName, fileBytes, stage, createdAt, updatedAt, step, mayMatch },
    organisationName: organisation?.name ?? null,
    unreadable: stored.problem ? fileProblemText(JSON.parse(stored.problem) as FileProblem, language) : null,
    progress: viewProgress(progressOf(id)),
    columns: details && step === "columns" ? viewColumns(noun, details, language) : null,
    check: details?.check && step === "preview" ? viewCheck(noun, details.check, asked.page, language) : null,
    summary: summary && viewSummary(summary, language),
    fileKept: await hasUpload(id),
  };
}

const needsDetails = (stage: ImportStage) => mayMatchColumns(stage);

function viewProgress(progress: JobProgress | null): ProgressView | null {
  if (!progress) return null;
  const { phase, done, total, beganAt } = progress;
  if (total === 0) return { phase, done, total, share: null, secondsLeft: null };
  const seconds = (performance.now() - beganAt) / 1_000;
  const secondsLeft = done === 0 ? null : Math.ceil((seconds / done) * (total - done));
  return { phase, done, total, share: Math.min(1, done / total), secondsLeft };
}
