import type { ListingNoun } from "~/app/domain/listing-number";
import type { Organisation } from "~/app/domain/organisation";
import type { Language } from "~/app/domain/person";
import type { Vocabulary } from "~/app/domain/vocabulary";
import type { Db } from "~/db/connection";
import { instant } from "~/db/ids";
import { readVocabulary } from "~/db/queries/vocabulary";
import { inTransaction } from "~/db/transaction";
import { type CheckedFile, checkFile } from "./check-file";
import { readImportOwner } from "./import-owner";
import type { ImportContent } from "./kinds";
import { makePlan } from "./make-plan";
import type { Conflict, ImportPlan } from "./plan";
import type { FileProblem, RowProblem } from "./problems";
import { type ImportState, writePlan } from "./write";

export type ImportRequest<N extends ListingNoun> = {
  noun: N;
  bytes: Buffer;
  state: ImportState;
  /** Unified social credit code of the owner; null for a list that names no organisation of the market. */
  creditCode: string | null;
  ignoreUnknownColumns: boolean;
  dryRun: boolean;
  /** Language of the names in messages. */
  language: Language;
  onProgress?: (step: ImportStep) => void;
};

export type ImportStep = { phase: "checking" | "proposing" | "writing"; done: number; total: number };

export type ImportSummary = {
  rows: number;
  fresh: number;
  changed: number;
  unchanged: number;
  conflicts: Conflict[];
  /** New or changed records whose domain is proposed, and those that stay without one. */
  domainProposed: number;
  domainUnknown: number;
  ignoredHeadings: string[];
  /** The list names units, but its records belong to no organisation of the market. */
  unitsNotKept: boolean;
};

export type ImportOutcome =
  | { kind: "unusable"; problem: FileProblem }
  | { kind: "refused"; rows: number; problems: RowProblem[] }
  | { kind: "done"; summary: ImportSummary };

/**
 * Imports a list of scenarios or achievements: every row is checked before anything is written, and then
 * everything is written in one transaction or nothing is.
 */
export async function importListings<N extends ListingNoun>(
  db: Db,
  request: ImportRequest<N>,
): Promise<ImportOutcome> {
  const vocabulary = await readVocabulary(db);
  if (vocabulary.domains.length === 0) return { kind: "unusable", problem: { code: "vocabulary_empty" } };
  const owner = await readImportOwner(db, request.noun, request.state, request.creditCode);
  if (!owner.ok) return { kind: "unusable", problem: owner.problem };
  const { organisation } = owner;
  const file = await checkFile(db, request, vocabulary, organisation?.creditCode ?? "");
  if (!file.ok) return file.outcome;
  const preview = await makePlan(db, request.noun, file, organisation?.id ?? null);
  const total = preview.fresh.length + preview.changed.length;
  if (request.dryRun || total === 0 || preview.problems.length > 0)
    return outcome(preview, file, organisation);
  preview.fresh.forEach((row, index) => {
    file.withDomain(row.content);
    request.onProgress?.({ phase: "proposing", done: index + 1, total: preview.fresh.length });
  });
  const plan = await writeFile(db, request, vocabulary, organisation, file);
  return outcome(plan, file, organisation);
}

/** Plans again under the write lock, because the market may have moved since the preview, and writes that plan. */
function writeFile<N extends ListingNoun>(
  db: Db,
  request: ImportRequest<N>,
  vocabulary: Vocabulary,
  organisation: Organisation | null,
  file: CheckedFile<ImportContent[N]>,
): Promise<ImportPlan<ImportContent[N]>> {
  const { noun, state } = request;
  return inTransaction(async (trx) => {
    const plan = await makePlan(trx, noun, file, organisation?.id ?? null);
    if (plan.problems.length > 0) return plan;
    const total = plan.fresh.length + plan.changed.length;
    const onWritten = (done: number) => request.onProgress?.({ phase: "writing", done, total });
    onWritten(0);
    const { withDomain } = file;
    const at = instant();
    await writePlan(trx, {
      noun,
      plan,
      withDomain,
      state,
      organisation,
      vocabularyVersion: vocabulary.version,
      at,
      onWritten,
    });
    return plan;
  }, db);
}

function outcome<C extends { domainCode: string | null }>(
  plan: ImportPlan<C>,
  file: CheckedFile<C>,
  organisation: Organisation | null,
): ImportOutcome {
  if (plan.problems.length > 0) return { kind: "refused", rows: file.rows.length, problems: plan.problems };
  const written = [...plan.fresh.map((row) => file.withDomain(row.content)), ...plan.changed];
  return {
    kind: "done",
    summary: {
      rows: file.rows.length,
      fresh: plan.fresh.length,
      changed: plan.changed.length,
      unchanged: plan.unchanged,
      conflicts: plan.conflicts,
      domainProposed: written.filter((record) => record.domainProposed !== null).length,
      domainUnknown: written.filter((record) => record.content.domainCode === null).length,
      ignoredHeadings: file.ignoredHeadings,
      unitsNotKept: organisation === null && file.namesUnits,
    },
  };
}
