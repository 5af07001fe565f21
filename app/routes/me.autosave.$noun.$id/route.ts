import type { ActionFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/app/auth/actor";
import { authorizeOwner } from "~/app/domain/authorized";
import type { Answers, FormProblem } from "~/app/domain/form-state";
import { formChoices } from "~/app/domain/listing-form/choices";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Actor } from "~/app/domain/person";
import type { ChecklistItem } from "~/app/domain/readiness";
import { isRefusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { notFound, readAnswers, toProblem } from "~/app/http/form";
import { refusalText } from "~/app/http/refusal-text";
import { type ContentOf, NOUNS } from "~/app/services/listings/nouns";
import { saveDraft } from "~/app/services/listings/save-draft";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";

/** What became of an automatic save. `held`: answers that cannot be kept as they are; `refused`: somebody was faster, or the record is closed. */
export type AutosaveAnswer =
  | { kind: "saved"; version: number; at: string; checklist: ChecklistItem[] }
  | { kind: "held"; problems: FormProblem[] }
  | { kind: "refused"; text: string };

/** Saves a draft while its owner types; the same rules as the save button, but the page stays as it is. */
export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const actor = await requireUser(request);
  const { noun, id = "" } = params;
  if (noun !== "scenario" && noun !== "achievement") return notFound();
  const { answers } = await readAnswers(request);
  const body = await autosave(actor, noun, id, answers);
  return Response.json(body, { status: STATUS[body.kind] });
}

/** An answer that cannot be kept yet is nothing wrong with the request: somebody is still typing. */
const STATUS = { saved: 200, held: 200, refused: 409 };

async function autosave<N extends ListingNoun>(
  actor: Actor,
  noun: N,
  id: string,
  answers: Answers,
): Promise<AutosaveAnswer> {
  const record = await NOUNS[noun].find(database(), id);
  if (!record) return notFound();
  const permit = authorizeOwner<ListingRecord>(actor, record);
  if (isRefusal(permit))
    return permit.code === "not_found" ? notFound() : { kind: "refused", text: refusalText(permit) };
  const before: ContentOf<N> = record.content;
  const choices = formChoices(await loadVocabulary(database()), before);
  const reading = NOUNS[noun].readForm(answers, choices, before);
  if (reading.problems.length > 0) return { kind: "held", problems: reading.problems.map(toProblem) };
  const saved = await saveDraft(noun, permit, Number(answers.version), reading.content, { automatic: true });
  if (isRefusal(saved)) return { kind: "refused", text: refusalText(saved) };
  const checklist = NOUNS[noun].checklist(reading.content);
  return { kind: "saved", version: saved.version, at: new Date().toISOString(), checklist };
}
