import { readFile } from "node:fs/promises";
import {
  ATTACHMENT_ENDINGS,
  ATTACHMENT_KINDS,
  type Attachment,
  type AttachmentKind,
  type AttachmentVisibility,
  kindByName,
  MAX_ATTACHMENT,
  MAX_ATTACHMENTS,
  mayAddFiles,
} from "~/app/domain/attachment";
import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { type FieldProblem, isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { log } from "~/app/http/log";
import { instant, newId } from "~/db/ids";
import { insertAttachment, listAttachments } from "~/db/queries/attachments";
import { appendAudit } from "~/db/queries/audit";
import { inTransaction, type Trx, uniqueViolation } from "~/db/transaction";
import { loadFresh } from "../listings/fresh";
import { fileTitle } from "../uploads/file-title";
import type { Incoming } from "../uploads/receive-stream";
import { blobExists, blobPath, receiveBlob } from "./blobs";
import { fileScanner } from "./scan";
import { sniff } from "./sniff";

/** A file that was checked and waits for its record; it is kept by `attachFile` or must be dropped. */
export type CheckedFile = { name: string; kind: AttachmentKind; incoming: Incoming };

const refuse = (code: string, params: FieldProblem["params"] = {}) =>
  new Refusal("file_refused", {}, [{ field: "file", code, params }]);

/** A second file of the same bytes on one record. */
export const refuseSame = () => refuse("file_same");
export const refuseTooMany = () => refuse("file_too_many", { maximum: MAX_ATTACHMENTS });

/**
 * Takes a file in as it arrives and checks size, content, name and the scanner's word. Whatever is refused is gone
 * from the disk when the answer is given.
 */
export async function receiveAttachment(
  name: string,
  data: AsyncIterable<Uint8Array>,
): Promise<CheckedFile | Refusal> {
  const incoming = await receiveBlob(data, MAX_ATTACHMENT);
  if (!incoming) return refuse("file_too_large", { maximum: MAX_ATTACHMENT / 1024 / 1024 });
  try {
    const checked = await check(fileTitle(name), incoming);
    if (isRefusal(checked)) await incoming.drop();
    return checked;
  } catch (error) {
    await incoming.drop();
    throw error;
  }
}

async function check(name: string, incoming: Incoming): Promise<CheckedFile | Refusal> {
  if (incoming.bytes === 0) return refuse("file_empty");
  const kinds = await sniff(await readFile(incoming.path));
  if (kinds === "unknown") return refuse("file_type", { endings: ATTACHMENT_ENDINGS.join(" ") });
  if (kinds === "macros") return refuse("file_macros");
  if (kinds === "encrypted") return refuse("file_encrypted");
  const kind = kindByName(name, kinds);
  if (!kind) return refuse("file_ending", { ending: `.${kinds[0]}` });
  return (await scan(incoming.path)) ?? { name, kind, incoming };
}

async function scan(path: string): Promise<Refusal | null> {
  try {
    const verdict = await fileScanner().scan(path);
    if (verdict.clean) return null;
    log().warn({ found: verdict.found }, "an attachment was not clean");
    return refuse("file_not_clean");
  } catch (error) {
    log().error({ err: error }, "the scanner of attachments failed");
    return refuse("file_not_scanned");
  }
}

export type AttachWish = { visibility: AttachmentVisibility; level: number | null };

/** Adds a checked file to a record. It is dropped when the record does not take it. */
export async function attachFile(
  noun: ListingNoun,
  permit: Authorized<ListingRecord, "edit">,
  file: CheckedFile,
  wish: AttachWish,
): Promise<Attachment | Refusal> {
  try {
    return await inTransaction((trx) => attachWithin(trx, noun, permit, file, wish));
  } catch (error) {
    if (uniqueViolation(error)?.includes("attachments.sha256")) return refuseSame();
    throw error;
  } finally {
    // Nothing lies here any more when it was kept.
    await file.incoming.drop();
  }
}

async function attachWithin(
  trx: Trx,
  noun: ListingNoun,
  permit: Authorized<ListingRecord, "edit">,
  { name, kind, incoming }: CheckedFile,
  { visibility, level }: AttachWish,
): Promise<Attachment | Refusal> {
  const record = await loadFresh(trx, noun, permit.record.id);
  if (isRefusal(record)) return record;
  if (!mayAddFiles(record.state))
    return new Refusal("wrong_state", { state: record.state, action: "attach", party: "owner" });
  if ((await listAttachments(trx, noun, record.id)).length >= MAX_ATTACHMENTS) return refuseTooMany();
  const added: Attachment = {
    ...{ id: newId(), noun, recordId: record.id, name, visibility },
    mediaType: ATTACHMENT_KINDS[kind].mediaType,
    bytes: incoming.bytes,
    sha256: incoming.sha256,
    level: noun === "achievement" ? level : null,
    uploadedBy: permit.by.personId,
    uploadedAt: instant(),
    removedAt: null,
  };
  await insertAttachment(trx, added);
  const { sha256, bytes } = added;
  await appendAudit(trx, {
    ...{ subjectKind: "attachment", subjectId: added.id, actorId: added.uploadedBy, action: "attach" },
    details: { noun, record: record.id, visibility, bytes, sha256 },
  });
  // Inside the transaction, so that the job that deletes bytes nobody needs cannot come between.
  if (!(await blobExists(sha256))) await incoming.keepAs(blobPath(sha256));
  return added;
}
