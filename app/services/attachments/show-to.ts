import { type AttachmentVisibility, mayShowTo } from "~/app/domain/attachment";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import { setAttachmentVisibility } from "~/db/queries/attachments";
import { inTransaction } from "~/db/transaction";
import { auditFile, type FileChange, loadFile, refusedFile } from "./change";

/** Sets who gets a file. To more people only where the record may change, to fewer at (nearly) any time. */
export async function showFileTo(
  change: FileChange,
  visibility: AttachmentVisibility,
): Promise<{ id: string } | Refusal> {
  return inTransaction(async (trx) => {
    const found = await loadFile(trx, change);
    if (isRefusal(found)) return found;
    const { record, file } = found;
    if (file.removedAt !== null) return new Refusal("not_found");
    if (file.visibility === visibility) return { id: file.id };
    if (!mayShowTo(record.state, file.visibility, visibility)) return refusedFile(record, "show_to");
    await setAttachmentVisibility(trx, file.id, visibility);
    await auditFile(trx, change, found, "show_to", { to: visibility });
    return { id: file.id };
  });
}
