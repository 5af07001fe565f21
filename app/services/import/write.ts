import { calendarYear, daysAfter } from "~/app/domain/calendar";
import { IMPORT_TARGETS, type ImportTarget } from "~/app/domain/import-stage";
import type { ListingNoun } from "~/app/domain/listing-number";
import { LISTING_VALID_DAYS } from "~/app/domain/listing-state";
import type { Organisation } from "~/app/domain/organisation";
import type { ListingRecord } from "~/app/domain/scenario";
import { newId } from "~/db/ids";
import { appendAudit } from "~/db/queries/audit";
import { appendImportTraces, type ImportTrace, takeListingNumbers } from "~/db/queries/bulk-listings";
import { appendOutbox } from "~/db/queries/outbox";
import { insertRevision } from "~/db/queries/revisions";
import type { Trx } from "~/db/transaction";
import { type ListingOf, NEW_LISTING, NOUNS } from "../listings/nouns";
import { withoutContact } from "../listings/without-contact";
import type { Breath } from "./breathe";
import type { ImportAuthor } from "./import-author";
import type { ImportContent } from "./kinds";
import type { ImportPlan } from "./plan";
import type { DomainProposer } from "./propose";

export const IMPORT_STATES = IMPORT_TARGETS;
export type ImportState = ImportTarget;

export type WriteRequest<N extends ListingNoun> = {
  noun: N;
  plan: ImportPlan<ImportContent[N]>;
  withDomain: DomainProposer<ImportContent[N]>;
  state: ImportState;
  organisation: Organisation | null;
  author: ImportAuthor;
  vocabularyVersion: string;
  /** The instant of the import, ISO-8601 UTC. */
  at: string;
  importId: string;
  auditDetails: Record<string, string | number>;
  breath: Breath;
  onWritten(done: number): void;
};

/** Rows between two reports of progress. */
const STEP = 250;

/** Writes a plan: records, numbers, transitions, audit lines and outbox entries, all in the caller's transaction. */
export async function writePlan<N extends ListingNoun>(trx: Trx, request: WriteRequest<N>): Promise<void> {
  const { noun, plan, at, importId, author } = request;
  const total = plan.fresh.length + plan.changed.length;
  const traces: ImportTrace[] = [];
  const wrote = (trace: ImportTrace) => {
    traces.push(trace);
    if (traces.length % STEP === 0 && traces.length < total) request.onWritten(traces.length);
  };
  await insertFresh(trx, request, wrote);
  await updateChanged(trx, request, wrote);
  const by = { importId, actorId: author.personId, actedAs: author.as, at };
  for (let start = 0; start < traces.length; start += TRACES) {
    const some = traces.slice(start, start + TRACES);
    await appendImportTraces(trx, noun, by, some);
    const ids = some.map((trace) => trace.subjectId);
    await appendOutbox(trx, NOUNS[noun].table, ids);
    if (request.breath.due()) await request.breath.take();
  }
  await auditImport(trx, request);
  request.onWritten(total);
}

async function auditImport<N extends ListingNoun>(trx: Trx, request: WriteRequest<N>) {
  const { fresh, changed, unchanged, conflicts } = request.plan;
  const counts = { new: fresh.length, changed: changed.length, unchanged, conflicts: conflicts.length };
  const { importId, author } = request;
  const subject = { subjectKind: "import", subjectId: importId, actorId: author.personId } as const;
  const details = { ...counts, state: request.state, ...request.auditDetails };
  await appendAudit(trx, { ...subject, action: `import_${request.noun}s`, details });
}

/** Audit lines and outbox entries written between two looks at the clock. */
const TRACES = 100;
/** Records written between two looks at the clock: about as much as one slice holds. */
const BATCH = 25;

async function insertFresh<N extends ListingNoun>(
  trx: Trx,
  request: WriteRequest<N>,
  wrote: (trace: ImportTrace) => void,
) {
  const { noun, plan, state, organisation, at } = request;
  const records = plan.fresh.map((row) => ({ row, ...request.withDomain(row.content) }));
  const homes = records.map(({ content }) => ({
    cityCode: content.cityCode ?? organisation?.cityCode ?? null,
    domainCode: content.domainCode,
  }));
  const numbers =
    state === "draft" ? [] : await takeListingNumbers(trx, noun, homes, calendarYear(new Date(at)));
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH).map(({ row, content, domainProposed }, index) => {
      const no = numbers[start + index] ?? null;
      const record = { ...newRecord(request, row.externalId), no, domainProposed };
      const listing = { ...NEW_LISTING[noun](), ...record, content } as ListingOf[N];
      return { fingerprint: row.fingerprint, listing };
    });
    await NOUNS[noun].insertAll(
      trx,
      batch.map(({ listing }) => listing),
    );
    for (const { listing, fingerprint } of batch)
      wrote({ subjectId: listing.id, version: 1, fingerprint, step: { from: "draft", to: state } });
    if (request.breath.due()) await request.breath.take();
  }
}

function newRecord<N extends ListingNoun>(request: WriteRequest<N>, externalId: string): ListingRecord {
  const { state, organisation, vocabularyVersion, at } = request;
  const published = state === "published";
  return {
    id: newId(),
    no: null,
    organisationId: organisation?.id ?? null,
    state,
    stateReason: null,
    source: "import",
    externalId,
    domainProposed: null,
    vocabularyVersion,
    publishedAt: published ? at : null,
    validUntil: published ? daysAfter(at, LISTING_VALID_DAYS) : null,
    lastConfirmedAt: published ? at : null,
    isSample: false,
    version: 1,
    createdBy: request.author.personId,
    createdAt: at,
    updatedAt: at,
  };
}

async function updateChanged<N extends ListingNoun>(
  trx: Trx,
  request: WriteRequest<N>,
  wrote: (trace: ImportTrace) => void,
) {
  const { noun, author, at, breath } = request;
  for (const { row, mark, content, domainProposed } of request.plan.changed) {
    const change = { id: mark.id, fromVersion: mark.version, content, domainProposed, at };
    if (!(await NOUNS[noun].updateContent(trx, change)))
      throw new Error(`${mark.id} changed under the write lock`);
    const version = mark.version + 1;
    const kept = { id: mark.id, version, content: withoutContact(content) };
    await insertRevision(trx, noun, kept, author.personId, at);
    wrote({ subjectId: mark.id, version, fingerprint: row.fingerprint, step: null });
    if (breath.due()) await breath.take();
  }
}
