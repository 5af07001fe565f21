import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { requireUser } from "~/app/auth/actor";
import { type Authorized, authorizeOwner } from "~/app/domain/authorized";
import type { Answers, FormState } from "~/app/domain/form-state";
import { applyRowIntent, readRowIntent } from "~/app/domain/listing-form/rows";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { flash, type Undo } from "~/app/http/flash";
import { notFound, readAnswers, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { discardDraft } from "~/app/services/listings/discard";
import { NOUNS } from "~/app/services/listings/nouns";
import { database } from "~/db/connection";
import { ownerMove } from "./owner-moves";
import { saveAnswers } from "./save-answers";

/** What came back, and, when somebody else was faster, who and when. */
export type DeskState = FormState & { stale?: { name: string; at: string } };

/** Everything an owner can do on a record's page, told apart by the button that was pressed. */
export async function actOnDesk(noun: ListingNoun, { request, params }: ActionFunctionArgs) {
  const actor = await requireUser(request);
  const record = await NOUNS[noun].find(database(), params.id ?? "");
  if (!record) return notFound();
  const permit = authorizeOwner<ListingRecord>(actor, record);
  if (isRefusal(permit)) return permit.code === "not_found" ? notFound() : refused(permit);
  const { answers } = await readAnswers(request);
  const intent = String(answers.intent ?? "save");
  const rows = readRowIntent(intent);
  if (rows) return data<DeskState>({ message: null, problems: [], answers: applyRowIntent(answers, rows) });
  if (intent === "discard") return discardAndLeave(noun, permit);
  const move = ownerMove(intent);
  if (move) return moveAndReturn(noun, permit, move, answers);
  return saveAnswers(noun, permit, record.content, answers, intent);
}

async function moveAndReturn(
  noun: ListingNoun,
  permit: Authorized<ListingRecord, "edit">,
  { run, flashKey }: NonNullable<ReturnType<typeof ownerMove>>,
  answers: Answers,
) {
  const outcome = await run(noun, permit, String(answers.reason ?? ""));
  if (isRefusal(outcome))
    return refused(outcome, { intent: answers.intent ?? "", reason: answers.reason ?? "" });
  return redirect(paths.myListing(noun, permit.record.id), {
    headers: { "Set-Cookie": await flash(flashKey, undoOf(flashKey, noun, permit.record.id)) },
  });
}

async function discardAndLeave(noun: ListingNoun, permit: Authorized<ListingRecord, "edit">) {
  const outcome = await discardDraft(noun, permit);
  if (isRefusal(outcome)) return refused(outcome, { intent: "discard" });
  const undo = { kind: "discarded", id: `${noun}/${permit.record.id}` } as const;
  return redirect(paths.myListings(noun), { headers: { "Set-Cookie": await flash("discarded", undo) } });
}

/** A pause can be taken back: the record is public again as if nothing had been. */
function undoOf(flashKey: string, noun: ListingNoun, id: string): Undo | undefined {
  return flashKey === "paused" ? { kind: "paused", id: `${noun}/${id}` } : undefined;
}
