import type { ListingNoun } from "~/app/domain/listing-number";
import { QUEUE_STATES, type QueueState } from "~/app/domain/review-queue";
import { database } from "~/db/connection";
import { countByState, type ListingSummary, listQueue } from "~/db/queries/listings";
import { listOpenReviews } from "~/db/queries/open-reviews";
import { NOUNS } from "./nouns";

export type QueueLine = ListingSummary & {
  noun: ListingNoun;
  holder: { name: string; mine: boolean } | null;
};

export const QUEUE_PAGE = 50;
const BOTH: ListingNoun[] = ["scenario", "achievement"];
/** Here somebody waits; in the other queues the latest change is of interest. */
const WAITING: QueueState[] = ["submitted", "under_review", "approved"];

/** One page of a queue of the operators, both nouns together: where somebody waits, the longest wait first. */
export async function viewQueue(
  state: QueueState,
  operatorId: string,
  page = 1,
): Promise<{ lines: QueueLine[]; more: boolean }> {
  const found = await listQueue(database(), state, {
    oldestFirst: WAITING.includes(state),
    limit: QUEUE_PAGE + 1,
    offset: (page - 1) * QUEUE_PAGE,
  });
  const open = (await Promise.all(BOTH.map((noun) => listOpenReviews(database(), noun)))).flat();
  const holders = new Map(open.map((review) => [review.subjectId, review]));
  const lines = found.slice(0, QUEUE_PAGE).map((record) => {
    const holder = holders.get(record.id);
    return {
      ...record,
      holder: holder ? { name: holder.reviewerName, mine: holder.reviewerId === operatorId } : null,
    };
  });
  return { lines, more: found.length > QUEUE_PAGE };
}

export type QueueCounts = Record<QueueState, number> & { mine: number };

/** How many records stand in each queue, and how many reviews this operator holds. */
export async function countQueues(operatorId: string): Promise<QueueCounts> {
  const counts: QueueCounts = {
    submitted: 0,
    under_review: 0,
    approved: 0,
    returned: 0,
    published: 0,
    paused: 0,
    mine: 0,
  };
  for (const noun of BOTH) {
    const found = await countByState(database(), NOUNS[noun].table);
    for (const state of QUEUE_STATES) counts[state] += found[state] ?? 0;
    counts.mine += (await listOpenReviews(database(), noun)).filter(
      (review) => review.reviewerId === operatorId,
    ).length;
  }
  return counts;
}
