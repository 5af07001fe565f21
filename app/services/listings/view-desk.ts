import { authorizeOwner } from "~/app/domain/authorized";
import { formOptions } from "~/app/domain/listing-form/options";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isDiscardable, isEditable, openActionsFor, publicStateOf } from "~/app/domain/listing-state";
import { type Actor, type Language, membershipIn } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { listReviews } from "~/db/queries/reviews";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { listFiles } from "../attachments/list-files";
import { sumFeedback } from "../feedback/sum-feedback";
import { type ListingOf, NOUNS } from "./nouns";
import { SAVES_ON_DESK, viewHistory } from "./view-history";

/** A record with what its owner's desk shows about it; null when the person does not belong to its organisation. */
export type DeskView = NonNullable<Awaited<ReturnType<typeof viewDesk>>>;

export async function viewDesk<N extends ListingNoun>(actor: Actor, noun: N, id: string, language: Language) {
  const record = await NOUNS[noun].find(database(), id);
  const permit = record ? authorizeOwner<ListingRecord>(actor, record) : null;
  if (!record || !permit || (isRefusal(permit) && permit.code === "not_found")) return null;
  const mayEdit = !isRefusal(permit);
  const membership = membershipIn(actor, record.organisationId ?? "");
  return {
    ...recordFacts(noun, record),
    organisation: membership?.organisationName ?? "",
    organisationVerified: membership?.organisationStatus === "verified",
    mayEdit,
    editable: mayEdit && isEditable(record.state),
    discardable: mayEdit && isDiscardable(record),
    actions: mayEdit ? openActionsFor(record, "owner", instant()) : [],
    answers: NOUNS[noun].answers(record.content),
    checklist: NOUNS[noun].checklist(record.content),
    options: formOptions(await loadVocabulary(database()), language, record.content),
    remarks: await remarksFor(noun, record),
    history: await viewHistory(noun, id, "member", SAVES_ON_DESK),
    files: await listFiles(actor, noun, id),
    feedback: await sumFeedback({ noun, id, organisationId: record.organisationId }),
  };
}

export function recordFacts(noun: ListingNoun, record: ListingOf[ListingNoun]) {
  return {
    noun,
    id: record.id,
    no: record.no,
    title: record.content.title,
    state: record.state,
    stateReason: record.stateReason,
    publicState: publicStateOf(record.state, record.validUntil, instant()),
    version: record.version,
    validUntil: record.validUntil,
    updatedAt: record.updatedAt,
    domainConfidence: record.domainProposed?.confidence ?? null,
  };
}

/** What the last review said, while it still asks for something. */
async function remarksFor(noun: ListingNoun, record: ListingRecord) {
  if (record.state !== "returned") return null;
  const last = (await listReviews(database(), noun, record.id)).find(
    (review) => review.decision === "returned",
  );
  if (!last) return null;
  return { note: last.note, at: last.decidedAt ?? last.startedAt, comments: last.comments };
}
