import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireUser } from "~/app/auth/actor";
import { authorizeOwner } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal, type Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { type FlashKey, flash } from "~/app/http/flash";
import { invalid, notFound, parseForm, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import type { FileChange } from "~/app/services/attachments/change";
import { putFileBack } from "~/app/services/attachments/put-back";
import { removeFile } from "~/app/services/attachments/remove";
import { showFileTo } from "~/app/services/attachments/show-to";
import { NOUNS } from "~/app/services/listings/nouns";
import { database } from "~/db/connection";
import { addFile } from "./add-file";
import { type ChangeForm, changeForm } from "./schema";

/** A form with a file adds it; the others change one of the files that are there. */
export async function actOnFiles(noun: ListingNoun, { request, params }: ActionFunctionArgs) {
  const actor = await requireUser(request);
  const record = await NOUNS[noun].find(database(), params.id ?? "");
  if (!record) return notFound();
  const permit = authorizeOwner<ListingRecord>(actor, record);
  if (isRefusal(permit)) return permit.code === "not_found" ? notFound() : refused(permit);
  if (request.headers.get("Content-Type")?.startsWith("multipart/"))
    return addFile(request, noun, permit, record);
  const form = await parseForm(request, changeForm);
  if (!form.ok) return invalid(form);
  const { run, done } = CHANGES[form.value.intent];
  const outcome = await run({ noun, permit, attachmentId: form.value.id }, form.value);
  if (!isRefusal(outcome)) return backToFiles(noun, record.id, done);
  return outcome.code === "not_found" ? notFound() : refused(outcome);
}

type Change = {
  run(change: FileChange, form: ChangeForm): Promise<{ id: string } | Refusal>;
  done: FlashKey;
};

const CHANGES: Record<ChangeForm["intent"], Change> = {
  remove: { run: (change) => removeFile(change), done: "file_removed" },
  put_back: { run: (change) => putFileBack(change), done: "file_put_back" },
  show_to: { run: (change, { visibility }) => showFileTo(change, visibility), done: "file_shown" },
};

export async function backToFiles(noun: ListingNoun, id: string, done: FlashKey) {
  return redirect(paths.myListingFiles(noun, id), { headers: { "Set-Cookie": await flash(done) } });
}
