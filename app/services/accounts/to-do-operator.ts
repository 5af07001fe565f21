import { LISTING_NOUNS } from "~/app/domain/listing-number";
import type { Actor } from "~/app/domain/person";
import type { Db } from "~/db/connection";
import { listOpenReviews } from "~/db/queries/open-reviews";
import { findOldestSubmission, findOldestWaitingOrganisation } from "~/db/queries/waiting";
import { NOUNS } from "../listings/nouns";
import type { ToDo } from "./to-do";

const DAY_MS = 86_400_000;
const daysSince = (at: string, now: string) =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / DAY_MS));

/** What waits for the operators: the reviews this one holds first, then the two queues, each with its longest wait. */
export async function operatorToDos(db: Db, actor: Actor, now: string): Promise<ToDo[]> {
  const mine: string[] = [];
  let count = 0;
  let oldest: string | null = null;
  for (const noun of LISTING_NOUNS) {
    const waiting = await findOldestSubmission(db, NOUNS[noun].table);
    count += waiting.count;
    if (waiting.since && (!oldest || waiting.since < oldest)) oldest = waiting.since;
    const reviews = await listOpenReviews(db, noun);
    mine.push(
      ...reviews.filter(({ reviewerId }) => reviewerId === actor.personId).map(({ startedAt }) => startedAt),
    );
  }
  const [firstTaken] = mine.sort();
  const organisations = await findOldestWaitingOrganisation(db);
  return [
    ...(firstTaken ? [toDo("my_reviews", mine.length, firstTaken, now)] : []),
    ...(oldest ? [toDo("review_listings", count, oldest, now)] : []),
    ...(organisations.since
      ? [toDo("review_organisations", organisations.count, organisations.since, now)]
      : []),
  ];
}

function toDo(
  kind: "my_reviews" | "review_listings" | "review_organisations",
  count: number,
  since: string,
  now: string,
): ToDo {
  return { kind, count, days: daysSince(since, now) };
}
