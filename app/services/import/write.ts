import { calendarYear, daysAfter } from "~/app/domain/calendar";
import type { ListingNoun } from "~/app/domain/listing-number";
import { LISTING_VALID_DAYS } from "~/app/domain/listing-state";
import type { Organisation } from "~/app/domain/organisation";
import { SYSTEM_ACTOR_ID } from "~/app/domain/person";
import type { ListingRecord } from "~/app/domain/scenario";
import { newId } from "~/db/ids";
import { appendAudit } from "~/db/queries/audit";
import { appendImportTraces, type ImportTrace, takeListingNumbers } from "~/db/queries/bulk-listings";
import { appendOutbox } from "~/db/queries/outbox";
import type { Trx } from "~/db/transaction";
import { type ListingOf, NEW_LISTING, NOUNS } from "../listings/nouns";
import type { ImportContent } from "./kinds";
import type { ImportPlan } from "./plan";
import type { DomainProposer } from "./propose";

export const IMPORT_STATES = ["published", "submitted", "draft"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export type WriteRequest<N extends ListingNoun> = {
  noun: N;
  plan: ImportPlan<ImportContent[N]>;
  withDomain: DomainProposer<ImportContent[N]>;
  state: ImportState;
  organisation: Organisation | null;
  vocabularyVersion: string;
  /** The instant of the import, ISO-8601 UTC. */
  at: string;
  onWritten(done: number): void;
};

/** Rows between two reports of progress. */
const STEP = 250;

/** Writes a plan: records, numbers, transitions, audit lines and outbox entries, all in the caller's transaction. */
export async function writePlan<N extends ListingNoun>(trx: Trx, request: WriteRequest<N>): Promise<void> {
  const { noun, plan, at } = request;
  const total = plan.fresh.length + plan.changed.length;
  if (total === 0) return;
  const traces: ImportTrace[] = [];
  const wrote = (trace: ImportTrace) => {
    traces.push(trace);
    if (traces.length % STEP === 0 && traces.length < total) request.onWritten(traces.length);
  };
  await insertFresh(trx, request, wrote);
  await updateChanged(trx, request, wrote);
  const ids = traces.map((trace) => trace.subjectId);
  const importId = newId();
  await appendImportTraces(trx, noun, { importId, actorId: SYSTEM_ACTOR_ID, at }, traces);
  await appendOutbox(trx, NOUNS[noun].table, ids);
  await auditImport(trx, request, importId);
  request.onWritten(total);
}

async function auditImport<N extends ListingNoun>(trx: Trx, request: WriteRequest<N>, importId: string) {
  const { fresh, changed, unchanged, conflicts } = request.plan;
  const counts = { new: fresh.length, changed: changed.length, unchanged, conflicts: conflicts.length };
  const subject = { subjectKind: "import", subjectId: importId, actorId: SYSTEM_ACTOR_ID } as const;
  const details = { ...counts, state: request.state };
  await appendAudit(trx, { ...subject, action: `import_${request.noun}s`, details });
}

/** Records written between two words to the terminal. */
const BATCH = 200;

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
  const listings = records.map(({ row, content, domainProposed }, index) => {
    const record = { ...newRecord(request, row.externalId), no: numbers[index] ?? null, domainProposed };
    return {
      fingerprint: row.fingerprint,
      listing: { ...NEW_LISTING[noun](), ...record, content } as ListingOf[N],
    };
  });
  for (let start = 0; start < listings.length; start += BATCH) {
    const batch = listings.slice(start, start + BATCH);
    await NOUNS[noun].insertAll(
      trx,
      batch.map(({ listing }) => listing),
    );
    for (const { listing, fingerprint } of batch)
      wrote({ subjectId: listing.id, version: 1, fingerprint, step: { from: "draft", to: state } });
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
    createdBy: SYSTEM_ACTOR_ID,
    createdAt: at,
    updatedAt: at,
  };
}

async function updateChanged<N extends ListingNoun>(
  trx: Trx,
  request: WriteRequest<N>,
  wrote: (trace: ImportTrace) => void,
) {
  for (const { row, mark, content, domainProposed } of request.plan.changed) {
    const change = { id: mark.id, fromVersion: mark.version, content, domainProposed, at: request.at };
    if (!(await NOUNS[request.noun].updateContent(trx, change)))
      throw new Error(`${mark.id} changed under the write lock`);
    wrote({ subjectId: mark.id, version: mark.version + 1, fingerprint: row.fingerprint, step: null });
  }
}
