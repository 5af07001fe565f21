import { MAX_ATTACHMENTS, mayPutBack } from "~/app/domain/attachment";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { listAttachments, setAttachmentBack } from "~/db/queries/attachments";
import { inTransaction } from "~/db/transaction";
import { refuseSame, refuseTooMany } from "./attach";
import { auditFile, type FileChange, loadFile, refusedFile } from "./change";

/** Takes a removal back, with the visibility the file had. */
export async function putFileBack(change: FileChange, now = new Date()): Promise<{ id: string } | Refusal> {
  return inTransaction(async (trx) => {
    const found = await loadFile(trx, change);
    if (isRefusal(found)) return found;
    const { record, file } = found;
    if (file.removedAt === null) return new Refusal("not_found");
    if (!mayPutBack(record, file.removedAt, now)) return refusedFile(record, "put_back");
    const others = await listAttachments(trx, change.noun, record.id);
    if (others.length >= MAX_ATTACHMENTS) return refuseTooMany();
    if (others.some(({ sha256 }) => sha256 === file.sha256)) return refuseSame();
    await setAttachmentBack(trx, file.id);
    await auditFile(trx, change, found, "put_back");
    return { id: file.id };
  });
}
