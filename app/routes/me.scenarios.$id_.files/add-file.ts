import { mayAddFiles } from "~/app/domain/attachment";
import type { Authorized } from "~/app/domain/authorized";
import type { Answers } from "~/app/domain/form-state";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { invalid, refused, toProblem } from "~/app/http/form";
import { readUpload, UnreadableUpload, type Upload } from "~/app/http/read-upload";
import { attachFile, type CheckedFile, receiveAttachment } from "~/app/services/attachments/attach";
import { levelsOf } from "~/app/services/attachments/view-files";
import type { ListingOf } from "~/app/services/listings/nouns";
import { countAttachment } from "~/app/services/uploads/upload-limit";
import { backToFiles } from "./files-action";
import { addForm } from "./schema";

type Received = CheckedFile | Refusal;

/** Takes a file in and adds it to the record, or says beside the field why not. */
export async function addFile(
  request: Request,
  noun: ListingNoun,
  permit: Authorized<ListingRecord, "edit">,
  record: ListingOf[ListingNoun],
) {
  if (!mayAddFiles(record.state))
    return refused(new Refusal("wrong_state", { state: record.state, action: "attach", party: "owner" }));
  const limited = await countAttachment(permit.by.personId);
  if (limited) return refused(limited);
  const upload = await readOrNull(request);
  if (!upload) return problem("file_interrupted", {});
  const { file, answers } = upload;
  const form = addForm(levelsOf(record)).safeParse(answers);
  if (!form.success) {
    await discard(file);
    return invalid({
      answers,
      problems: form.error.issues.map(({ path, message }) =>
        toProblem({ field: path.join("."), code: message }),
      ),
    });
  }
  if (!file) return problem("file_required", answers);
  const added = isRefusal(file) ? file : await attachFile(noun, permit, file, form.data);
  return isRefusal(added) ? refused(added, answers) : backToFiles(noun, record.id, "file_added");
}

function problem(code: string, answers: Answers) {
  return invalid({ answers, problems: [toProblem({ field: "file", code })] });
}

async function readOrNull(request: Request): Promise<Upload<Received> | null> {
  try {
    return await readUpload<Received>(request, { field: "file", receive: receiveAttachment, discard });
  } catch (error) {
    if (error instanceof UnreadableUpload) return null;
    throw error;
  }
}

async function discard(file: Received | null): Promise<void> {
  if (file && !isRefusal(file)) await file.incoming.drop();
}
