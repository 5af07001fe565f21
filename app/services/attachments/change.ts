import type { Attachment } from "~/app/domain/attachment";
import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { findAttachment } from "~/db/queries/attachments";
import { appendAudit } from "~/db/queries/audit";
import type { Trx } from "~/db/transaction";
import { loadFresh } from "../listings/fresh";

/** What a use-case that changes one file of a record is asked. */
export type FileChange = {
  noun: ListingNoun;
  permit: Authorized<ListingRecord, "edit">;
  attachmentId: string;
};

/** The file and its record as they stand inside the transaction; a file of another record is not found. */
export async function loadFile(
  trx: Trx,
  { noun, permit, attachmentId }: FileChange,
): Promise<{ record: ListingRecord; file: Attachment } | Refusal> {
  const record = await loadFresh(trx, noun, permit.record.id);
  if (isRefusal(record)) return record;
  const file = await findAttachment(trx, attachmentId);
  if (!file || file.noun !== noun || file.recordId !== record.id) return new Refusal("not_found");
  return { record, file };
}

/** One line of the audit log about a file, with what the record was to the public at that time. */
export async function auditFile(
  trx: Trx,
  { permit }: FileChange,
  { record, file }: { record: ListingRecord; file: Attachment },
  action: string,
  details: Record<string, string> = {},
): Promise<void> {
  await appendAudit(trx, {
    ...{ subjectKind: "attachment", subjectId: file.id, actorId: permit.by.personId, action },
    details: {
      ...{ noun: file.noun, record: record.id, state: record.state, visibility: file.visibility },
      sha256: file.sha256,
      ...details,
    },
  });
}

export function refusedFile(record: ListingRecord, action: string): Refusal {
  return new Refusal("wrong_state", { state: record.state, action, party: "owner" });
}
