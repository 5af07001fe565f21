import type { DeclineCode } from "~/app/domain/decline-code";
import type { ListingNoun } from "~/app/domain/listing-number";
import { mayJudge, type Verdict } from "~/app/domain/match-feedback";
import type { Actor } from "~/app/domain/person";
import { database } from "~/db/connection";
import { listOwners, listOwnVerdicts } from "~/db/queries/match-feedback";

type Subject = { noun: ListingNoun; id: string; no: string; organisationId: string | null };
/** What a person may say, and said, of the counterparts of one record; counterparts they may not judge are absent. */
export type ShownFeedback = {
  subjectNo: string;
  verdicts: Record<string, { verdict: Verdict; code: DeclineCode | null; note: string } | null>;
};

/** Null for whoever judges nothing here: most readers. `counterparts` are the shown records by number. */
export async function viewFeedback(
  actor: Actor | null,
  subject: Subject,
  counterpartNos: readonly string[],
): Promise<ShownFeedback | null> {
  const stranger = { organisationId: null };
  if (!mayJudge(actor, subject, stranger)) return null;
  const db = database();
  const counterparts = await listOwners(
    db,
    subject.noun === "scenario" ? "achievements" : "scenarios",
    counterpartNos,
  );
  const own = await listOwnVerdicts(db, actor.personId, subject.id);
  const verdicts = counterparts
    .filter((counterpart) => mayJudge(actor, subject, counterpart))
    .map(({ id, no }) => [no, own.get(id) ?? null] as const);
  return { subjectNo: subject.no, verdicts: Object.fromEntries(verdicts) };
}
