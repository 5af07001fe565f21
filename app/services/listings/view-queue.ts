import type { ListingNoun } from "~/app/domain/listing-number";
import { QUEUE_STATES, type QueueState } from "~/app/domain/review-queue";
import { database } from "~/db/connection";
import { countByState, type ListingSummary, listListings } from "~/db/queries/listings";
import { listOpenReviews } from "~/db/queries/open-reviews";
import { NOUNS } from "./nouns";

export type QueueLine = ListingSummary & {
  noun: ListingNoun;
  holder: { name: string; mine: boolean } | null;
};

const SHOWN = 100;
const BOTH: ListingNoun[] = ["scenario", "achievement"];

/** One queue of the operators, those that wait longest first; both nouns together. */
export async function viewQueue(state: QueueState, operatorId: string): Promise<QueueLine[]> {
  const lines: QueueLine[] = [];
  for (const noun of BOTH) {
    const holders = new Map(
      (await listOpenReviews(database(), noun)).map((review) => [review.subjectId, review]),
    );
    for (const record of await listListings(database(), NOUNS[noun].table, {
      states: [state],
      limit: SHOWN,
      offset: 0,
    })) {
      const open = holders.get(record.id);
      lines.push({
        ...record,
        noun,
        holder: open ? { name: open.reviewerName, mine: open.reviewerId === operatorId } : null,
      });
    }
  }
  return lines.sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
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
