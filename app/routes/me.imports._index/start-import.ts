import { data, redirect } from "@remix-run/node";
import { IMPORT_LIMITS } from "~/app/domain/import-stage";
import { isRefusal } from "~/app/domain/refusal";
import { checkAnswers, invalid, refused, toProblem } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { readUpload, UnreadableUpload, type Upload } from "~/app/http/read-upload";
import type { ActsAs } from "~/app/services/import/desk/access";
import { beginImport } from "~/app/services/import/desk/begin";
import { settled } from "~/app/services/import/desk/jobs";
import { type Received, receiveFile } from "~/app/services/import/desk/receive";
import { countSheet } from "~/app/services/uploads/upload-limit";
import { requireImporter } from "./load-desk";
import { readWish } from "./read-wish";
import { startSchema } from "./schema";

/** Small files are read by the time the next page opens, in milliseconds. */
const WAIT_MS = 1_500;

/** Takes a file and begins to read it. */
export async function startImport(request: Request, actsAs: ActsAs) {
  const actor = await requireImporter(request, actsAs);
  const { answers, file } = await readStartForm(request);
  const form = checkAnswers(answers, startSchema);
  const received = file?.taken ?? null;
  const wish = form.ok ? await readWish(actor, actsAs, form.value) : null;
  const problems = [
    ...(form.ok ? [] : form.problems),
    ...(isRefusal(wish) ? wish.problems.map(toProblem) : []),
    ...fileProblems(file),
  ];
  if (!received || !form.ok || !wish || isRefusal(wish)) {
    await received?.drop();
    if (isRefusal(wish) && wish.problems.length === 0) return refused(wish, answers);
    return invalid({ problems, answers });
  }
  const limited = await countSheet(actor.personId);
  if (limited) {
    await received.drop();
    return refused(limited, answers);
  }
  const outcome = await beginImport(actor, wish, received);
  if (isRefusal(outcome)) return refused(outcome, answers);
  await settled(outcome.id, WAIT_MS);
  return redirect(paths.import(actsAs, outcome.id));
}

/** `taken` is null for a file that is larger than may be. A body that is no such form is answered with 400. */
async function readStartForm(request: Request): Promise<Upload<{ taken: Received | null }>> {
  try {
    return await readUpload(request, {
      field: "file",
      receive: async (name, bytes) => ({ taken: await receiveFile(name, bytes) }),
      discard: async ({ taken }) => taken?.drop(),
    });
  } catch (error) {
    if (error instanceof UnreadableUpload) throw data(null, { status: 400 });
    throw error;
  }
}

function fileProblems(file: { taken: unknown } | null) {
  if (!file) return [toProblem({ field: "file", code: "import_file_required" })];
  const { megabytes } = IMPORT_LIMITS;
  return file.taken === null
    ? [toProblem({ field: "file", code: "import_file_too_large", params: { megabytes } })]
    : [];
}
