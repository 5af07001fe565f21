import { mayTakeBackFiles } from "~/app/domain/attachment";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { instant } from "~/db/ids";
import { setAttachmentRemoved } from "~/db/queries/attachments";
import { inTransaction } from "~/db/transaction";
import { auditFile, type FileChange, loadFile, refusedFile } from "./change";

/** Takes a file off its record: from then on nobody gets it. It can be put back while its bytes are kept. */
export async function removeFile(change: FileChange): Promise<{ id: string } | Refusal> {
  return inTransaction(async (trx) => {
    const found = await loadFile(trx, change);
    if (isRefusal(found)) return found;
    if (!mayTakeBackFiles(found.record.state)) return refusedFile(found.record, "detach");
    const { id } = found.file;
    if (!(await setAttachmentRemoved(trx, id, change.permit.by.personId, instant())))
      return new Refusal("not_found");
    await auditFile(trx, change, found, "detach");
    return { id };
  });
}
