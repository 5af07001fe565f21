import { authorizeReviewer } from "~/app/domain/authorized";
import type { Answers } from "~/app/domain/form-state";
import { formOptions } from "~/app/domain/listing-form/options";
import type { ListingNoun } from "~/app/domain/listing-number";
import { openActionsFor } from "~/app/domain/listing-state";
import type { Actor, Language } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { listTransitions } from "~/db/queries/audit";
import { findContentAt } from "~/db/queries/listing-history";
import { findOpenReview } from "~/db/queries/open-reviews";
import { findOrganisation } from "~/db/queries/organisations";
import { listReviews } from "~/db/queries/reviews";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { listFiles } from "../attachments/list-files";
import { type ContentOf, NOUNS } from "./nouns";
import { recordFacts } from "./view-desk";
import { SAVES_ON_DESK, viewHistory } from "./view-history";

export type ReviewView = NonNullable<Awaited<ReturnType<typeof viewReview>>>;

/** A submitted record as an operator reviews it; null for drafts and for anybody else. */
export async function viewReview<N extends ListingNoun>(
  actor: Actor,
  noun: N,
  id: string,
  language: Language,
) {
  const record = await NOUNS[noun].find(database(), id);
  if (!record || isRefusal(authorizeReviewer<ListingRecord>(actor, record))) return null;
  const organisation = record.organisationId
    ? await findOrganisation(database(), record.organisationId)
    : null;
  const open = await findOpenReview(database(), noun, id);
  return {
    ...recordFacts(noun, record),
    organisation: organisation && {
      id: organisation.id,
      name: organisation.name,
      status: organisation.status,
    },
    answers: withoutContacts(record.state, NOUNS[noun].answers(record.content)),
    before: await answersAtLastSubmission(noun, id, record.content),
    checklist: NOUNS[noun].checklist(record.content),
    options: formOptions(await loadVocabulary(database()), language, record.content),
    holder: open && {
      name: open.reviewerName,
      mine: open.reviewerId === actor.personId,
      since: open.startedAt,
    },
    actions: openActionsFor(record, "operator", instant()),
    reviews: (await listReviews(database(), noun, id)).filter((review) => review.decidedAt !== null),
    history: await viewHistory(noun, id, "operator", SAVES_ON_DESK),
    files: await listFiles(actor, noun, id),
  };
}

/** An operator sees who to call only while the record waits for the operators. */
function withoutContacts(state: string, answers: Answers): Answers {
  if (["submitted", "under_review", "approved"].includes(state)) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !name.startsWith("contact.")));
}

/** What the record said when it was handed in the time before; null at the first submission. */
async function answersAtLastSubmission<N extends ListingNoun>(noun: N, id: string, now: ContentOf<N>) {
  const submissions = (await listTransitions(database(), noun, id)).filter(
    (step) => step.action === "submit",
  );
  const previous = submissions.at(-2);
  const kept = previous ? await findContentAt(database(), noun, id, previous.at) : null;
  return kept ? NOUNS[noun].answers({ ...now, ...kept.content, contact: now.contact } as ContentOf<N>) : null;
}
