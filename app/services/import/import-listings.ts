import type { ListingNoun } from "~/app/domain/listing-number";
import type { Organisation } from "~/app/domain/organisation";
import type { Language } from "~/app/domain/person";
import type { Vocabulary } from "~/app/domain/vocabulary";
import type { Db } from "~/db/connection";
import { instant, newId } from "~/db/ids";
import { readVocabulary } from "~/db/queries/vocabulary";
import { inTransaction, type Trx } from "~/db/transaction";
import { type Breath, breather, inSlices } from "./breathe";
import { type CheckedFile, checkFile } from "./check-file";
import type { ImportAuthor } from "./import-author";
import { readImportOwner } from "./import-owner";
import type { ImportContent } from "./kinds";
import { makePlan } from "./make-plan";
import type { Matching } from "./matching";
import type { Conflict, ImportPlan } from "./plan";
import type { FileProblem, RowProblem } from "./problems";
import type { SheetNotice } from "./sheet-types";
import { type ImportState, writePlan } from "./write";

export type ImportRequest<N extends ListingNoun> = {
  noun: N;
  bytes: Buffer;
  state: ImportState;
  /** Unified social credit code of the owner; null for a list that names no organisation of the market. */
  creditCode: string | null;
  author: ImportAuthor;
  /** What a person said of the columns; null to go by the headings. */
  matching: Matching | null;
  ignoreUnknownColumns: boolean;
  dryRun: boolean;
  /** Language of the names in messages. */
  language: Language;
  onProgress?: (step: ImportStep) => void;
  /** Calls the work off; nothing of it stays. */
  signal?: AbortSignal;
  /** Told in the transaction that writes, after everything else. */
  onWritten?: (trx: Trx, summary: ImportSummary) => Promise<void>;
  /** The import's own id and further facts for its line of the audit log. */
  importId?: string;
  auditDetails?: Record<string, string | number>;
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
  notices: SheetNotice[];
};

export type ImportOutcome =
  | { kind: "unusable"; problem: FileProblem }
  | { kind: "refused"; rows: number; problems: RowProblem[]; notices: SheetNotice[] }
  | { kind: "done"; summary: ImportSummary };

/** A list that was read and checked, with what importing it would write. */
export type PreparedImport<C> = {
  kind: "prepared";
  vocabulary: Vocabulary;
  organisation: Organisation | null;
  file: CheckedFile<C>;
  plan: ImportPlan<C>;
};

/** Reads and checks a list and plans its import; writes nothing. */
export async function prepareImport<N extends ListingNoun>(
  db: Db,
  request: ImportRequest<N>,
  breath: Breath = breather(request.signal),
): Promise<PreparedImport<ImportContent[N]> | Exclude<ImportOutcome, { kind: "done" }>> {
  const { noun, author } = request;
  const vocabulary = await readVocabulary(db);
  if (vocabulary.domains.length === 0) return { kind: "unusable", problem: { code: "vocabulary_empty" } };
  const owner = await readImportOwner(db, noun, request.state, request.creditCode, author);
  if (!owner.ok) return { kind: "unusable", problem: owner.problem };
  const { organisation } = owner;
  const file = await checkFile(db, request, { vocabulary, organisation, breath });
  if (!file.ok) return file.outcome;
  const plan = await makePlan(db, noun, file, { organisationId: organisation?.id ?? null, author, breath });
  if (plan.problems.length > 0) return refusedBy(plan, file);
  return { kind: "prepared", vocabulary, organisation, file, plan };
}

/**
 * Imports a list of scenarios or achievements: every row is checked before anything is written, and then
 * everything is written in one transaction or nothing is.
 */
export async function importListings<N extends ListingNoun>(
  db: Db,
  request: ImportRequest<N>,
): Promise<ImportOutcome> {
  const breath = breather(request.signal);
  const prepared = await prepareImport(db, request, breath);
  if (prepared.kind !== "prepared") return prepared;
  const { file, plan } = prepared;
  const total = plan.fresh.length + plan.changed.length;
  if (!request.dryRun) {
    await inSlices(plan.fresh, breath, (row, index) => {
      file.withDomain(row.content);
      request.onProgress?.({ phase: "proposing", done: index + 1, total: plan.fresh.length });
    });
    if (total > 0 || request.onWritten) return writeFile(db, request, prepared, breath);
  }
  return { kind: "done", summary: summaryOf(prepared, plan) };
}

/** Plans again under the write lock, because the market may have moved since the preview, and writes that plan. */
function writeFile<N extends ListingNoun>(
  db: Db,
  request: ImportRequest<N>,
  prepared: PreparedImport<ImportContent[N]>,
  breath: Breath,
): Promise<ImportOutcome> {
  const { noun, state, author } = request;
  const { organisation, file, vocabulary } = prepared;
  return inTransaction(async (trx) => {
    const organisationId = organisation?.id ?? null;
    const plan = await makePlan(trx, noun, file, { organisationId, author, breath });
    if (plan.problems.length > 0) return refusedBy(plan, file);
    const total = plan.fresh.length + plan.changed.length;
    const onWritten = (done: number) => request.onProgress?.({ phase: "writing", done, total });
    onWritten(0);
    await writePlan(trx, {
      noun,
      plan,
      withDomain: file.withDomain,
      state,
      organisation,
      author,
      vocabularyVersion: vocabulary.version,
      at: instant(),
      importId: request.importId ?? newId(),
      auditDetails: request.auditDetails ?? {},
      breath,
      onWritten,
    });
    const summary = summaryOf(prepared, plan);
    await request.onWritten?.(trx, summary);
    return { kind: "done", summary };
  }, db);
}

function refusedBy<C>(
  plan: ImportPlan<C>,
  { rows, notices }: CheckedFile<C>,
): ImportOutcome & { kind: "refused" } {
  return { kind: "refused", rows: rows.length, problems: plan.problems, notices };
}

/** What an import writes, or would write, in figures. */
export function summaryOf<C extends { domainCode: string | null }>(
  { file, organisation }: Pick<PreparedImport<C>, "file" | "organisation">,
  plan: ImportPlan<C>,
): ImportSummary {
  const written = [...plan.fresh.map((row) => file.withDomain(row.content)), ...plan.changed];
  return {
    rows: file.rows.length,
    fresh: plan.fresh.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged,
    conflicts: plan.conflicts,
    domainProposed: written.filter((record) => record.domainProposed !== null).length,
    domainUnknown: written.filter((record) => record.content.domainCode === null).length,
    ignoredHeadings: file.ignoredHeadings,
    unitsNotKept: organisation === null && file.namesUnits,
    notices: file.notices,
  };
}
