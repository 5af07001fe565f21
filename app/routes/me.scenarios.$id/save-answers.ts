import { data, redirect } from "@remix-run/node";
import type { Authorized } from "~/app/domain/authorized";
import type { Answers } from "~/app/domain/form-state";
import { formChoices } from "~/app/domain/listing-form/choices";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal, type Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { flash } from "~/app/http/flash";
import { invalid, refused, toProblem } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { refusalStatus, refusalText } from "~/app/http/refusal-text";
import { type ContentOf, NOUNS } from "~/app/services/listings/nouns";
import { saveDraft } from "~/app/services/listings/save-draft";
import { submitListing } from "~/app/services/listings/submit";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { DeskState } from "./desk-action";

type Permit = Authorized<ListingRecord, "edit">;

/**
 * Saves what the form says; with `submit` hands it in as well. `save_over` saves on top of the version the page
 * named as the newest: only somebody who has been shown that version can ask for it.
 */
export async function saveAnswers<N extends ListingNoun>(
  noun: N,
  permit: Permit,
  before: ContentOf<N>,
  answers: Answers,
  intent: string,
) {
  const choices = formChoices(await loadVocabulary(database()), before);
  const reading = NOUNS[noun].readForm(answers, choices, before);
  if (reading.problems.length > 0) return invalid({ problems: reading.problems.map(toProblem), answers });
  const fromVersion = Number(intent === "save_over" ? answers.newest : answers.version);
  const saved = await saveDraft(noun, permit, fromVersion, reading.content);
  if (isRefusal(saved)) return keepAnswers(saved, answers);
  if (intent === "submit") {
    const submitted = await submitListing(noun, permit, saved.version);
    if (isRefusal(submitted)) return refused(submitted, { ...answers, version: String(saved.version) });
  }
  const undo = { kind: "submitted" as const, id: `${noun}/${permit.record.id}` };
  const message = await (intent === "submit" ? flash("submitted", undo) : flash("saved"));
  return redirect(paths.myListing(noun, permit.record.id), { headers: { "Set-Cookie": message } });
}

function keepAnswers(refusal: Refusal, answers: Answers) {
  if (refusal.code !== "stale_version") return refused(refusal, answers);
  const stale = { name: String(refusal.params.name ?? ""), at: String(refusal.params.at ?? "") };
  const state: DeskState = { message: refusalText(refusal), problems: [], answers, stale };
  return data(state, { status: refusalStatus(refusal) });
}
